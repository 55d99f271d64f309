// construct: substring, string-test
// run:
// run: 15min
// run: 2h
// run: 900
package jobs.strings;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SubstringUnits {
  static long millis(String spec) {
    int i = 0;
    while (i < spec.length() && Character.isDigit(spec.charAt(i))) {
      i++;
    }
    long n = Long.parseLong(spec.substring(0, i));
    String unit = spec.substring(i);
    if (unit.startsWith("m") && !unit.equals("ms")) {
      return n * 60_000;
    }
    return unit.isEmpty() ? n : unit.charAt(0) == 'h' ? n * 3_600_000 : n * 7;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(millis(args.length == 0 ? "450ms" : args[0]));
    env.fromElements(1, 2, 3).print();
    env.execute("substring-units");
  }
}
