// construct: aliasing, pass-through
// flink: 1.10..1.20
// run:
package jobs.exprs;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CheckpointConfigAlias {
  private static CheckpointConfig kept;

  static CheckpointConfig keep(CheckpointConfig cc) {
    kept = cc;
    return cc;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamExecutionEnvironment second = env;
    CheckpointConfig a = keep(env.getCheckpointConfig());
    CheckpointConfig b = second.getCheckpointConfig();
    b.setCheckpointInterval(51_000);
    a.setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    second.enableCheckpointing(52_000);
    if (a == b && a.getCheckpointInterval() == 52_000) {
      kept.enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    }
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("checkpoint-config-alias");
  }
}
