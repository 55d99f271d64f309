// construct: local-class
// run:
// run: 7
package jobs.types;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LocalClass {
  public static void main(String[] args) throws Exception {
    final int minutes = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    class Plan {
      final long ms;

      Plan(int seconds) {
        ms = (minutes * 60L + seconds) * 1000;
      }

      CheckpointingMode mode() {
        return minutes > 5 ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE;
      }
    }
    Plan plan = new Plan(15);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(plan.ms, plan.mode());
    env.fromElements(1, 2).print();
    env.execute("local-class");
  }
}
