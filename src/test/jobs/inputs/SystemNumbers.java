// construct: system-property, boxing
// run:
// run: [ck.seconds=0x14 ck.pause=#ff ck.least=TRUE]
// run: [ck.seconds=010 ck.pause=many ck.least=yes]
// exception: mode because system properties are left open
package jobs.inputs;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SystemNumbers {
  private static final int SECONDS = Integer.getInteger("ck.seconds", 12);

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Long pause = Long.getLong("ck.pause");                     // null when absent or not a number
    Integer none = Integer.getInteger("ck.none", null);
    long interval = SECONDS * 1000L + (pause == null ? 7 : pause) + (none == null ? 0 : 500);
    env.enableCheckpointing(interval, Boolean.getBoolean("ck.least") ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE);
    env.fromElements(1, 2, 3).print();
    env.execute("system-numbers");
  }
}
