// construct: string-case
// run:
// run: at-least-once
// run: EXACTLY_once
// run: none
package jobs.strings;

import java.util.Locale;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CaseMode {
  static CheckpointingMode parse(String text) {
    String norm = text.toUpperCase(Locale.ROOT).replace('-', '_');
    for (CheckpointingMode m : CheckpointingMode.values()) {
      if (m.name().equals(norm)) {
        return m;
      }
    }
    return null;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    CheckpointingMode m = args.length == 0 ? CheckpointingMode.AT_LEAST_ONCE : parse(args[0]);
    if (args.length > 0 && "NONE".equalsIgnoreCase(args[0])) {
      env.enableCheckpointing(60000);
    } else {
      env.enableCheckpointing(12000, m);
    }
    env.fromElements(1, 2, 3).print();
    env.execute("case-mode");
  }
}
