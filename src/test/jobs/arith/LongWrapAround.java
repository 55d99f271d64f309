// construct: arithmetic-long
// flink: 1.15..2.3
// run:
package jobs.arith;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LongWrapAround {
  static long ceiling = Long.MAX_VALUE;

  static long addSafely(long a, long b) {
    long r = a + b;
    if (((a ^ r) & (b ^ r)) < 0) {
      return Long.MIN_VALUE;
    }
    return r;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long wrapped = ceiling + 15001;
    long fromMin = wrapped - Long.MIN_VALUE;   // 15000
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", fromMin + "ms");
    conf.setString("state.checkpoints.dir", "hdfs:///flink/ck/" + (addSafely(ceiling, 1) < 0 ? "capped" : "open"));
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("long-wrap-around");
  }
}
