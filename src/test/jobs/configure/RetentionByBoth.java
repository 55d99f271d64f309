// construct: configure, retention-enable
// flink: 1.10..1.20
// run:
// run: configure-last
package jobs.configure;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RetentionByBoth {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(16_100L);
    Configuration conf = new Configuration();
    conf.setString(
        "execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION");
    if (args.length == 0) {
      env.configure(conf, RetentionByBoth.class.getClassLoader());
    }
    env.getCheckpointConfig()
        .enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    if (args.length != 0) {
      env.configure(conf, RetentionByBoth.class.getClassLoader());
    }
    env.fromElements(1, 2).print();
    env.execute("retention-by-both");
  }
}
