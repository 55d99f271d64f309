// construct: string-split
// run:
package jobs.strings;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SplitLimits {
  static int n(String s, String re) {
    return s.split(re).length;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int a = n("a,b,,", ",");                    // 2
    int b = "a,b,,".split(",", -1).length;      // 4
    int c = n(",a", ",");                       // 2
    int d = n("", ",");                         // 1
    int e = n(",", ",");                        // 0
    int f = n("a.b", ".");                      // 0
    int g = n("abc", "");                       // 3
    int h = "a,b,,c,,".split(",", 4)[3].length();   // "c,,"
    int i = n("1a22b333", "[a-z]");             // 3
    env.enableCheckpointing(a * 100000000L + b * 10000000 + c * 1000000 + d * 100000 + e * 10000 + f * 1000 + g * 100 + h * 10 + i);
    env.fromElements(1, 2, 3).print();
    env.execute("split-limits");
  }
}
