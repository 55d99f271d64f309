// construct: argument-branch, switch-old
// flink: 1.15..1.20
// run: replay
// run: live
// run: audit
// run: other
package jobs.argsx;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SwitchOnCommand {
  private static void live(StreamExecutionEnvironment env) {
    env.enableCheckpointing(2_500);
    env.setStateBackend(new EmbeddedRocksDBStateBackend());
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    switch (args[0].toLowerCase()) {
      case "replay":
        env.enableCheckpointing(250_000, CheckpointingMode.AT_LEAST_ONCE);
        break;
      case "audit":
        env.getCheckpointConfig().setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
      case "live":
        live(env);
        env.getCheckpointConfig().setCheckpointStorage("hdfs:///" + args[0]);
        break;
      default:
        System.out.println("no checkpoints for " + args[0]);
    }
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("switch-on-command");
  }
}
