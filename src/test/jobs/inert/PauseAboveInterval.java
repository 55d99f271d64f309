// construct: inert
// run:
// run: off
package jobs.inert;

import java.util.Collections;
import java.util.Map;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PauseAboveInterval {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getConfig().setGlobalJobParameters(new Params());
    env.getConfig().setParallelism(2).setAutoWatermarkInterval(100L);
    env.getCheckpointConfig().setMinPauseBetweenCheckpoints(25_400L);
    if (args.length == 0) {
      env.enableCheckpointing(25_300L);
    }
    env.fromElements(1, 2).map(i -> i * 1000).returns(Integer.class).print();
    env.execute("pause-above-interval");
  }

  static class Params extends ExecutionConfig.GlobalJobParameters {
    @Override
    public Map<String, String> toMap() {
      return Collections.singletonMap("execution.checkpointing.interval", "25500");
    }
  }
}
