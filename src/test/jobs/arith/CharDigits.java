// construct: arithmetic-char, loop
// run:
// run: 0450s
// run: 12x
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CharDigits {
  static long digits(String text) {
    long n = 0;
    for (char c : text.toCharArray()) {
      if (c < '0' || c > '9') {
        n += c == 's' ? 1000 : -c;
        break;
      }
      n = n * 10 + (c - '0');
    }
    return n;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long v = digits(args.length == 0 ? "7700" : args[0]);
    int f = Character.getNumericValue('f');
    env.enableCheckpointing(Math.abs(v) + f + (Character.isDigit('9') ? 100 : 0));
    env.fromElements(1, 2, 3).print();
    env.execute("char-digits");
  }
}
