// construct: argument-parse, arithmetic-double
// run:
// run: 1.5
// run: 2e1
// run: NaN
// run: abc
package jobs.inputs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArgumentParseDouble {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    double minutes = 0.25;
    boolean bad = false;
    if (args.length > 0) {
      try {
        minutes = Double.parseDouble(args[0]);
      } catch (NumberFormatException e) {
        bad = true;
      }
    }
    long ms = (long) (minutes * 60_000);
    env.enableCheckpointing(bad ? 54000 : Math.max(ms, 1234));
    env.fromElements(1, 2, 3).print();
    env.execute("argument-parse-double");
  }
}
