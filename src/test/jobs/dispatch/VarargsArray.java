// construct: varargs, overload-type
// run:
// run: 40 2
package jobs.dispatch;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class VarargsArray {
  static long sum(long first, int... rest) {
    long r = first;
    for (int x : rest) {
      r += x;
    }
    if (rest.length > 0) {
      rest[0] = 1;                        // visible to the caller when an array is passed
    }
    return r;
  }

  static int count(Object... os) { return os.length; }

  public static void main(String[] args) throws Exception {
    int[] parts = {3_000, 400};
    long a = sum(10_000, parts);
    long b = sum(20_000, parts);
    long c = sum(50);
    long d = count(new Object[] {1, 2}) * 5 + count((Object) new Object[] {1, 2}) + count(parts) + count((Object[]) args);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(a + b + c + d);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("varargs-array");
  }
}
