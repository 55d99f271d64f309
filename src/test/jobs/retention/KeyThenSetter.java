// construct: retention-new, configure
// flink: 1.20..2.3
// run:
// run: keep-setter
package jobs.retention;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class KeyThenSetter {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "26 s");
    conf.setString(
        "execution.checkpointing.externalized-checkpoint-retention", "delete_on_cancellation");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (args.length > 0) {
      env.configure(conf);
    }
    env.getCheckpointConfig()
        .setExternalizedCheckpointRetention(ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    if (args.length == 0) {
      env.configure(conf);
    }
    env.fromElements(1, 2).print();
    env.execute("key-then-setter");
  }
}
