// construct: new-style, retention-new
// flink: 1.20..2.3
// run:
package jobs.newstyle;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConfigureThenRetention {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(
        new Configuration()
            .set(StateBackendOptions.STATE_BACKEND, "hashmap")
            .set(CheckpointingOptions.CHECKPOINT_STORAGE, "jobmanager")
            .set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, "hdfs:///new/dir"));
    env.enableCheckpointing(29_100L, org.apache.flink.core.execution.CheckpointingMode.AT_LEAST_ONCE);
    env.getCheckpointConfig()
        .setExternalizedCheckpointRetention(
            ExternalizedCheckpointRetention.valueOf("DELETE_ON_CANCELLATION"));
    env.fromElements(1, 2).print();
    env.execute("configure-then-retention");
  }
}
