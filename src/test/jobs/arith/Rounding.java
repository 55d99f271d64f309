// construct: arithmetic-double
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class Rounding {
  private static final double LOAD = -2.5;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long a = Math.round(2.5);          // 3
    long b = Math.round(LOAD);         // -2
    long c = (long) Math.rint(2.5);    // 2
    long d = (long) -2.7;              // -2
    long e = (long) Math.floor(-2.7);  // -3
    long f = (long) Math.ceil(-2.7);   // -2
    int g = Math.round(7.49f);         // 7
    long h = Math.round(0.49999999999999994);
    env.enableCheckpointing(50000 + a * 10000 + b * 3000 + c * 700 + d * 110 + e * 13 + f * 5 + g + h);
    env.fromElements(1, 2, 3).print();
    env.execute("rounding");
  }
}
