// construct: if-else, assignment-expression
// run:
package jobs.flow;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class IfAssignFlags {
  public static void main(String[] args) throws Exception {
    boolean exact = true;
    boolean fast = false;
    long interval;
    if (fast = exact && !fast) {
      interval = 4_200;
    } else {
      interval = 4_300;
    }
    if (exact = false) {
      interval += 50_000;
    } else if (fast) {
      interval += 60_000;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval, exact ? CheckpointingMode.EXACTLY_ONCE : CheckpointingMode.AT_LEAST_ONCE);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("if-assign-flags");
  }
}
