// construct: inert
// flink: 1.12..1.20
// run:
package jobs.inert;

import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.restartstrategy.RestartStrategies;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ManySetters {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setParallelism(4);
    env.setMaxParallelism(64);
    env.setBufferTimeout(5_000L);
    env.setRestartStrategy(RestartStrategies.fixedDelayRestart(3, 10_000L));
    env.setRuntimeMode(RuntimeExecutionMode.STREAMING);
    env.enableCheckpointing(25_100L);
    CheckpointConfig c = env.getCheckpointConfig();
    c.setMinPauseBetweenCheckpoints(1_234L);
    c.setTolerableCheckpointFailureNumber(6);
    c.setMaxConcurrentCheckpoints(1);
    c.setCheckpointTimeout(55_000L);
    c.enableUnalignedCheckpoints();
    c.setForceUnalignedCheckpoints(true);
    env.registerType(ManySetters.class);
    env.getConfig().setAutoWatermarkInterval(321L);
    env.getConfig().enableObjectReuse();
    env.getConfig().setLatencyTrackingInterval(9_999L);
    env.fromElements(1, 2).print().setParallelism(1).name("out").uid("out");
    env.execute("many-setters");
  }
}
