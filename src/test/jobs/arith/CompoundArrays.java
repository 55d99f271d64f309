// construct: compound-assignment, array
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CompoundArrays {
  static int calls;

  static int[] table(int[] t) {
    calls++;
    return t;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int[] t = {1000, 2000, 3000, 4000};
    int i = 0;
    table(t)[i++] += 5;         // t[0] = 1005, i = 1
    t[i] = i = 3;               // t[1] = 3
    t[--i] *= i++ + 1;          // t[2] = 9000, i = 3
    int[] alias = t;
    alias[3] -= t[0] = 7;       // t[0] = 7, t[3] = 3993
    long interval = 0;
    for (int v : t) {
      interval += v;
    }
    interval += calls * 100000 + i;
    env.enableCheckpointing(interval);
    env.fromElements(1, 2, 3).print();
    env.execute("compound-arrays");
  }
}
