// construct: constant-class, shadowing
// run:
package jobs.basics;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InheritedConstants extends IcDefaults {
  static final long INTERVAL = 25_000;
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(INTERVAL + IcDefaults.INTERVAL + SLACK);
    env.getCheckpointConfig().setCheckpointingMode(IcDefaults.MODE);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("inherited-constants");
  }
}

class IcDefaults extends IcRoot {
  static final long INTERVAL = 4_000;
  static final CheckpointingMode MODE = INTERVAL > 5_000 ? CheckpointingMode.EXACTLY_ONCE : CheckpointingMode.AT_LEAST_ONCE;
}

class IcRoot {
  static final long INTERVAL = 700;
  static final long SLACK = INTERVAL / 2;
}
