// construct: static-initialiser
// run:
package jobs.basics;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StaticBlockOrder {
  static long interval = 10_000;
  static CheckpointingMode mode;

  static {
    interval = interval + 500;
    StaticBlockOrder.later = 99_000;     // overwritten by the initialiser below
    mode = CheckpointingMode.AT_LEAST_ONCE;
  }

  static long later = interval * 2;

  static {
    interval = later + 1;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval, mode);
    env.fromElements("a", "b", "c").print();
    env.execute("static-block-order");
  }
}
