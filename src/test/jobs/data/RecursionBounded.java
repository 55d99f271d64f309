// construct: recursion
// flink: 1.10..1.20
// run:
// run: 3
package jobs.data;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RecursionBounded {
  static long fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  static String path(String[] parts, int from) {
    if (from == parts.length) {
      return "";
    }
    return "/" + parts[from] + path(parts, from + 1);
  }

  public static void main(String[] args) throws Exception {
    int n = args.length > 0 ? Integer.parseInt(args[0]) : 11;
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(fib(n) * 1_000);                 // 89 s or 2 s
    env.setStateBackend(new FsStateBackend("hdfs://" + path(new String[] {"a", "b", "" + n}, 0)));
    env.fromElements("a", "b", "c").print();
    env.execute("recursion-bounded");
  }
}
