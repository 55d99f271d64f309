// construct: retention-enable, retention-cleanup
// flink: 1.10..1.20
// run:
// run: RETAIN_ON_CANCELLATION
// run: DELETE_ON_CANCELLATION
package jobs.retention;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnumMethodDecides {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    ExternalizedCheckpointCleanup cleanup = null;
    if (args.length > 0) {
      cleanup = ExternalizedCheckpointCleanup.valueOf(args[0]);
    }
    if (cleanup != null) {
      env.getCheckpointConfig().enableExternalizedCheckpoints(cleanup);
      env.enableCheckpointing(cleanup.deleteOnCancellation() ? 2_000L : 20_000L);
    } else {
      env.enableCheckpointing(200L);
    }
    env.fromElements(1, 2).print();
    env.execute("enum-method-decides");
  }
}
