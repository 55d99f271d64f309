// construct: string-trim
// run:
package jobs.strings;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TrimKinds {
  static int len(String s) {
    return s.length();
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String raw = "\u2003 \t7\u00a0 ";
    int trim = len(raw.trim());              // em space stays in front
    int strip = len(raw.strip());            // no-break space is not white space
    int lead = len(raw.stripLeading());
    int trail = len(raw.stripTrailing());
    int blank = "\u2003".isBlank() ? 1 : 2;
    int empty = "\u2003".trim().isEmpty() ? 3 : 4;
    int control = len("\u0001x".trim()) * 10 + len("\u0001x".strip());
    env.enableCheckpointing(trim * 1000000L + strip * 100000 + lead * 10000 + trail * 1000 + control * 10 + blank + empty);
    env.fromElements(1, 2, 3).print();
    env.execute("trim-kinds");
  }
}
