// construct: overload-type
// run:
package jobs.dispatch;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BoxingAndWidening {
  static long f(long x) { return 1_000 + x; }
  static long f(Integer x) { return 2_000 + x; }
  static long f(Object x) { return 3_000; }
  static long f(int... x) { return 4_000; }
  static long g(double d) { return 500; }
  static long g(Object o) { return 700; }
  static long h(char c) { return 10; }
  static long h(int i) { return 20; }

  public static void main(String[] args) throws Exception {
    int i = 5;
    Integer boxed = 6;
    short s = 7;
    long total = f(i)                    // widening before boxing: 1005
        + f(boxed) * 10                  // 2006 * 10
        + f(s)                           // 1007
        + f(3.5)                         // 3000
        + f()                            // 4000
        + g(1f)                          // 500
        + g(Long.valueOf(1))             // Object: 700 (boxing phase comes later than subtyping)
        + h('a') + h('a' + 1) + h((char) 98);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(total);
    env.fromElements("a", "b", "c").print();
    env.execute("boxing-and-widening");
  }
}
