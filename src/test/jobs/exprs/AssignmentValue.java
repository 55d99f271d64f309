// construct: assignment-expression
// run:
package jobs.exprs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class AssignmentValue {
  private static long interval;
  private static int timeout;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long a, b = a = interval = timeout = 12_345;
    env.enableCheckpointing(b += a - (a = 345));         // 12345 + 12345 - 345
    byte small = 100;
    small += 100;                                        // -56, an implicit cast
    int i = 7;
    i *= 2.6;                                            // 18
    short s = (short) 70_000;                            // 4464
    s >>>= 2;
    env.getCheckpointConfig().setCheckpointTimeout(timeout);
    env.getCheckpointConfig().setCheckpointInterval(env.getCheckpointConfig().getCheckpointInterval() + small + i + s + (interval >> 3 & 0xFF));
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("assignment-value");
  }
}
