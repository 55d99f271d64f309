// construct: lambda-own, for-index
// run:
package jobs.functional;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CapturedLoopValue {
  interface Step { long apply(long x); }

  public static void main(String[] args) throws Exception {
    List<Step> steps = new ArrayList<>();
    int[] shared = {0};
    for (int i = 1; i <= 3; i++) {
      final int k = i;
      shared[0] = i * 100;
      steps.add(x -> x * 10 + k + shared[0]);       // k differs, shared[0] is 300 in all
    }
    long value = 9;
    for (Step s : steps) {
      value = s.apply(value);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(value);
    env.fromElements(1, 2).print();
    env.execute("captured-loop-value");
  }
}
