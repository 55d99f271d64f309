// construct: exception, evaluation-order
// flink: 1.10..1.20
// run:
// run: hdfs:///partial/ok
// exception: mode because messages of exceptions that the virtual machine raises are not modelled
package jobs.errors;

import java.util.Objects;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PartialEffects {
  static void configure(StreamExecutionEnvironment env, String path) {
    env.enableCheckpointing(25_000);
    env.setStateBackend(new FsStateBackend(Objects.requireNonNull(path, "no path")));
    env.enableCheckpointing(26_000);                 // not reached without a path
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    try {
      configure(env, args.length > 0 ? args[0] : null);
    } catch (NullPointerException e) {
      env.getCheckpointConfig().setCheckpointingMode(
          "no path".equals(e.getMessage()) ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE);
    }
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("partial-effects");
  }
}
