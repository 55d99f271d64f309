// construct: fluent-builder, aliasing
// run:
package jobs.types;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ImmutableWither {
  static final class Spec {
    final long interval;
    final CheckpointingMode mode;

    Spec(long interval, CheckpointingMode mode) {
      this.interval = interval;
      this.mode = mode;
    }

    Spec withInterval(long i) { return new Spec(i, mode); }

    Spec withMode(CheckpointingMode m) { return new Spec(interval, m); }
  }

  public static void main(String[] args) throws Exception {
    Spec base = new Spec(13_000, CheckpointingMode.EXACTLY_ONCE);
    base.withInterval(14_000);                       // result dropped
    Spec used = base.withMode(CheckpointingMode.AT_LEAST_ONCE);
    base = used.withInterval(15_000).withMode(CheckpointingMode.EXACTLY_ONCE);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(used.interval, used.mode);
    env.getCheckpointConfig().setCheckpointTimeout(base.interval * 10);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("immutable-wither");
  }
}
