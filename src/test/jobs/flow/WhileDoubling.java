// construct: while
// run:
package jobs.flow;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class WhileDoubling {
  public static void main(String[] args) throws Exception {
    long interval = 700;
    int rounds = 0;
    while (interval < 20_000) {
      interval *= 2;
      if (++rounds == 3) {
        interval -= 100;
        continue;
      }
      if (rounds > 10) {
        break;
      }
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval + rounds);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("while-doubling");
  }
}
