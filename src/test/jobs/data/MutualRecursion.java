// construct: recursion, interface-dispatch
// run:
package jobs.data;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MutualRecursion {
  static boolean even(int n) { return n == 0 || odd(n - 1); }

  static boolean odd(int n) { return n != 0 && even(n - 1); }

  static int depth = 0;

  static long ackermann(long m, long n) {
    depth++;
    return m == 0 ? n + 1 : ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1));
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long a = ackermann(2, 3);                                 // 9
    env.enableCheckpointing(a * 1_000 + depth);               // 44 calls
    if (even(10) && odd(7) && !even(3)) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("mutual-recursion");
  }
}
