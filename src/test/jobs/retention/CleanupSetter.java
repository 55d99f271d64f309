// construct: retention-cleanup
// flink: 1.15..1.20
// run:
// run: --delete
package jobs.retention;

import java.util.Arrays;
import java.util.List;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CleanupSetter {
  private static ExternalizedCheckpointCleanup cleanup(List<String> flags) {
    return flags.contains("--delete")
        ? ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION
        : ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(18_000L, CheckpointingMode.AT_LEAST_ONCE);
    env.getCheckpointConfig().setExternalizedCheckpointCleanup(cleanup(Arrays.asList(args)));
    env.fromElements(1, 2).print();
    env.execute("cleanup-setter");
  }
}
