// construct: short-circuit
// run:
package jobs.exprs;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ShortCircuit {
  static long ms = 10_000;

  static boolean add(long n, boolean answer) {
    ms += n;
    return answer;
  }

  public static void main(String[] args) throws Exception {
    boolean a = add(1, false) && add(20_000, true);
    boolean b = add(2, true) || add(40_000, true);
    boolean c = add(100, false) & add(200, true);       // both sides
    boolean d = add(1_000, true) | add(2_000, false);
    boolean e = add(10, false) && add(70_000, true) || add(20, true);
    a |= add(5, true);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(ms);
    if (a && b && !c && d && e) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2).print();
    env.execute("short-circuit");
  }
}
