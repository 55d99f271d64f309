// construct: arithmetic-double, arithmetic-int
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class IntegerDivisionFirst {
  static final double FACTOR = 3 / 2;
  static final double REAL = 3 / 2.0;

  static long scale(long v, double f) {
    return (long) (v * f);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long a = scale(7000, FACTOR);
    long b = scale(500, REAL);
    long c = 1 / 3 * 9000;
    long d = 9000 / 3 / 2 * 2;
    float third = 1f / 3;
    long e = (long) (third * 3 * 100);
    env.enableCheckpointing(a + b + c + d + e);
    env.fromElements(1, 2, 3).print();
    env.execute("integer-division-first");
  }
}
