// construct: enable-checkpointing, retention-enable
// flink: 1.10..1.20
// run:
// run: alo
package jobs.enable;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ForceFlag {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    boolean alo = args.length == 1;
    env.enableCheckpointing(
        alo ? 4_400L : 5_500L,
        alo ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE,
        alo);
    if (!alo) {
      env.getCheckpointConfig()
          .enableExternalizedCheckpoints(
              CheckpointConfig.ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    }
    env.fromElements(1, 2).print();
    env.execute("force-flag");
  }
}
