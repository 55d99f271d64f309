// construct: system-property
// flink: 1.10..1.20
// run:
// run: [ck.dir=hdfs:///sysd/given]
// run: [ck.interval=26000 ck.mode=AT_LEAST_ONCE]
// exception: mode because system properties are left open
package jobs.inputs;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SystemDefaults {
  static String prop(String key) {
    return System.getProperty(key);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String interval = prop("ck.interval");
    env.enableCheckpointing(interval != null ? Long.parseLong(interval) : 25000);
    env.setStateBackend(new FsStateBackend(System.getProperty("ck.dir", "hdfs:///sysd/" + prop("ck.none"))));
    if ("AT_LEAST_ONCE".equals(prop("ck.mode"))) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2, 3).print();
    env.execute("system-defaults");
  }
}
