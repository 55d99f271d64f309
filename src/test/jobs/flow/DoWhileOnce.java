// construct: do-while
// run:
package jobs.flow;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DoWhileOnce {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int attempts = 10;
    do {
      env.enableCheckpointing(26_000 + attempts);
      attempts++;
    } while (attempts < 5);
    long x = 5;
    do {
      x *= 3;
      if (x == 45) {
        continue;                 // goes to the condition
      }
      x += 1;
    } while (x < 1_000);
    env.getCheckpointConfig().setCheckpointTimeout(x * 100);
    env.getCheckpointConfig().setCheckpointInterval(env.getCheckpointConfig().getCheckpointInterval() + x);
    env.fromElements(1, 2).print();
    env.execute("do-while-once");
  }
}
