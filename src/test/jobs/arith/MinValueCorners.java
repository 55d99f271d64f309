// construct: arithmetic-int
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MinValueCorners {
  static int magnitude(int seed) {
    int m = Math.abs(seed);
    return m < 0 ? 7 : m;
  }

  static long exact(int a, int b) {
    try {
      return Math.multiplyExact(a, b);
    } catch (ArithmeticException e) {
      return 410;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int min = Integer.MIN_VALUE;
    int flipped = min / -1;
    long base = magnitude(flipped) * 1000L;
    base += exact(70000, 70000);
    base += exact(3, 11);
    base += -min == min ? 20 : 90;
    env.enableCheckpointing(base);
    env.fromElements(1, 2, 3).print();
    env.execute("min-value-corners");
  }
}
