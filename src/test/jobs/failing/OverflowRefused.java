// construct: failing-value, interval-setter
// run: 25
// run: 24
package jobs.failing;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OverflowRefused {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int days = Integer.parseInt(args[0]);
    int millis = days * 86_400_000;
    try {
      env.enableCheckpointing(millis);
    } catch (IllegalArgumentException e) {
      env.enableCheckpointing((long) days * 1_000);
    }
    env.fromElements(1, 2).print();
    env.execute("overflow-refused");
  }
}
