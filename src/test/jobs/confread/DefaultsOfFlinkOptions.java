// construct: configuration-read
// flink: 1.10..1.20
// run:
package jobs.confread;

import java.time.Duration;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.ExecutionCheckpointingOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DefaultsOfFlinkOptions {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    Duration timeout = conf.get(ExecutionCheckpointingOptions.CHECKPOINTING_TIMEOUT);
    int concurrent = conf.get(ExecutionCheckpointingOptions.MAX_CONCURRENT_CHECKPOINTS);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    // 10 minutes over 60, one at a time
    env.enableCheckpointing(timeout.toMillis() / 60 + concurrent);
    if (conf.get(ExecutionCheckpointingOptions.CHECKPOINTING_INTERVAL) == null) {
      env.getCheckpointConfig()
          .setCheckpointingMode(conf.get(ExecutionCheckpointingOptions.CHECKPOINTING_MODE));
    }
    env.fromElements(1, 2).print();
    env.execute("defaults-of-flink-options");
  }
}
