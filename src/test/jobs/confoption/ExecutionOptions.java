// construct: configuration-set-option
// flink: 1.10..1.20
// run:
// run: retain
package jobs.confoption;

import java.time.Duration;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.ExecutionCheckpointingOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ExecutionOptions {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.set(ExecutionCheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(81));
    conf.set(ExecutionCheckpointingOptions.CHECKPOINTING_MODE, CheckpointingMode.AT_LEAST_ONCE);
    conf.set(ExecutionCheckpointingOptions.CHECKPOINTING_TIMEOUT, Duration.ofMinutes(4));
    if (args.length > 0) {
      conf.set(
          ExecutionCheckpointingOptions.EXTERNALIZED_CHECKPOINT,
          ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, ExecutionOptions.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("execution-options");
  }
}
