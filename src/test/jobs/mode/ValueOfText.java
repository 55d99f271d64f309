// construct: checkpointing-mode
// run: at_least_once
// run: EXACTLY_ONCE
// run:
package jobs.mode;

import java.util.Locale;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ValueOfText {
  static CheckpointingMode parse(String text) {
    return CheckpointingMode.valueOf(text.trim().toUpperCase(Locale.ROOT));
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    CheckpointingMode mode = args.length > 0 ? parse(args[0]) : CheckpointingMode.values()[1];
    env.enableCheckpointing(mode == CheckpointingMode.EXACTLY_ONCE ? 21_000L : 12_000L, mode);
    env.fromElements(1, 2).print();
    env.execute("value-of-text");
  }
}
