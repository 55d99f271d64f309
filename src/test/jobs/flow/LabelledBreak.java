// construct: labelled-break
// run:
package jobs.flow;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LabelledBreak {
  public static void main(String[] args) throws Exception {
    long found = -1;
    int steps = 0;
    outer:
    for (int i = 1; i < 10; i++) {
      for (int j = i; j < 10; j++) {
        steps++;
        if (i * j % 7 == 0 && i > 1) {
          found = i * 1_000 + j * 100;
          break outer;
        }
        if (j > 5 && i < 2) {
          continue outer;
        }
      }
      found = 999;
    }
    block: {
      if (steps > 10) {
        break block;
      }
      found = 1;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(found * 10 + steps);
    env.fromElements("a", "b", "c").print();
    env.execute("labelled-break");
  }
}
