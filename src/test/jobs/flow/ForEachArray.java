// construct: for-each
// run:
package jobs.flow;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ForEachArray {
  public static void main(String[] args) throws Exception {
    long[] candidates = {5_000, 61_000, 17_000, 23_000};
    long interval = 0;
    for (long c : candidates) {
      if (c > 60_000) {
        continue;
      }
      c += 1;                       // the copy, not the array
      interval = c;
    }
    int total = 0;
    for (int[] row : new int[][] {{1, 2}, {}, {3}}) {
      for (int cell : row) {
        total = total * 10 + cell;
      }
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval + total + candidates[0]);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("for-each-array");
  }
}
