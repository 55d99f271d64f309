// construct: arithmetic-double
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SaturatingCasts {
  static double ratio(double part, double whole) {
    return part / whole;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int capped = (int) 1e10;
    long nan = (long) ratio(0, 0);
    double inf = ratio(1, 0);
    int cents = (int) (4.35 * 100);       // 434
    int dimes = (int) (0.29 * 100);       // 28
    byte wrapped = (byte) 300.7;          // 44 by way of int
    long interval = capped == Integer.MAX_VALUE ? 20000 : 90000;
    interval += nan * 7 + cents + dimes + wrapped;
    if (inf > Long.MAX_VALUE && 0.1 + 0.2 != 0.3) {
      interval += 1000;
    }
    env.enableCheckpointing(interval);
    env.fromElements(1, 2, 3).print();
    env.execute("saturating-casts");
  }
}
