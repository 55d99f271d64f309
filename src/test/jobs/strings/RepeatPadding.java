// construct: string-repeat, string-builder
// run:
// run: 7
// run: 123456
package jobs.strings;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RepeatPadding {
  private static final int WIDTH = 4;

  static String right(String digits) {
    String fill = "9".repeat(WIDTH);
    return digits.length() >= WIDTH ? digits : digits + fill.substring(digits.length());
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String digits = args.length == 0 ? "".repeat(5) : args[0];
    int rejected = 0;
    try {
      rejected = "ab".repeat(digits.length() - 1).length();
    } catch (IllegalArgumentException e) {
      rejected = 400;
    }
    env.enableCheckpointing(Long.parseLong("1".repeat(2) + right(digits)) + rejected);
    env.fromElements(1, 2, 3).print();
    env.execute("repeat-padding");
  }
}
