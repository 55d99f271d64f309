// construct: field-default
// run:
package jobs.types;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FieldDefaults {
  static long interval;
  static boolean enabled;
  static CheckpointingMode mode;
  static int[] counts = new int[2];
  String text;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    interval += 12_000;
    counts[1]++;
    if (!enabled) {
      interval += counts[0] + counts[1];
    }
    env.enableCheckpointing(interval + (new FieldDefaults().text + "").length());  // "null"
    if (mode == null) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2).print();
    env.execute("field-defaults");
  }
}
