// construct: configure
// run:
package jobs.configure;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BetweenSetters {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "152 s");
    conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(151_000L, CheckpointingMode.EXACTLY_ONCE);
    env.configure(conf, BetweenSetters.class.getClassLoader());
    env.getCheckpointConfig().setCheckpointInterval(153_000L);
    env.fromElements(1, 2).print();
    env.execute("between-setters");
  }
}
