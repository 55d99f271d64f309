// construct: evaluation-order
// run:
package jobs.exprs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LeftToRight {
  static int n = 1;

  static int next() { return n++; }

  static long mix(int a, int b, int c) { return a * 100L + b * 10 + c; }

  public static void main(String[] args) throws Exception {
    int i = 3;
    long x = mix(i, i++, ++i);             // 335
    x += next() - next() * next();         // 1 - 2 * 3
    i = i++ + ++i;                         // 5 + 7
    int[] arr = {10, 20, 30};
    int k = 0;
    arr[k] = k = 2;                        // arr[0] = 2
    int j = 1;
    j += j++ * 10 + j;                     // 1 + (10 + 2)
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(x * 100 + i * 1_000 + arr[0] * 10 + arr[2] + j);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("left-to-right");
  }
}
