// construct: retention-enable
// flink: 1.10..1.20
// run: dev
// run: test
// run: prod
package jobs.retention;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SwitchOnStage {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(15_000L);
    switch (args[0]) {
      case "prod":
        env.getCheckpointConfig()
            .enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
        break;
      case "test":
        env.getCheckpointConfig()
            .enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
        break;
      default:
        // developers keep nothing
    }
    env.fromElements(1, 2).print();
    env.execute("switch-on-stage");
  }
}
