// construct: for-index
// run:
package jobs.flow;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ForIndexLast {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int i = 0;
    for (i = 3; i < 20; i += 4) {
      env.enableCheckpointing(i * 1_000L);          // 3, 7, 11, 15, 19
    }
    env.getCheckpointConfig().setCheckpointTimeout(i * 10_000L);
    long x = 1;
    for (int a = 0, b = 10; a < b; a++, b -= 2) {
      x = x * 3 + a - b;
    }
    env.getCheckpointConfig().setCheckpointInterval(env.getCheckpointConfig().getCheckpointInterval() + x + 1_000 + i);
    env.fromElements(1, 2).print();
    env.execute("for-index-last");
  }
}
