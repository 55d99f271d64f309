// construct: compile-time-constant, static-initializer
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConstantForward {
  static long early = ConstantForward.later() + Late.PLAIN + Late.FIXED;
  static int base = 700;
  static final int FIXED = 4000;
  static final Integer BOXED = 90000;

  static long later() {
    // base and BOXED are not yet set, FIXED is a constant
    return base + FIXED + (BOXED == null ? 11 : BOXED);
  }

  static class Late {
    static int PLAIN = Cycle.SEEN + 3;
    static final int FIXED = 20000;
  }

  static class Cycle {
    static int SEEN = Late.PLAIN + Late.FIXED * 2;   // PLAIN still 0 here
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(early);
    env.fromElements(1, 2, 3).print();
    env.execute("constant-forward");
  }
}
