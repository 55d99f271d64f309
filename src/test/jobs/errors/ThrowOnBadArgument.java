// construct: exception, argument-branch
// run: 5000
// run: 90000
package jobs.errors;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ThrowOnBadArgument {
  static long checked(String text) {
    long v = Long.parseLong(text);
    if (v < 1_000) {
      throw new IllegalArgumentException("interval too small: " + v);
    }
    return v > 60_000 ? 60_000 : v;
  }

  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      throw new IllegalArgumentException("usage: ThrowOnBadArgument INTERVAL");
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(checked(args[0]) + 1);
    env.fromElements(1, 2).print();
    env.execute("throw-on-bad-argument");
  }
}
