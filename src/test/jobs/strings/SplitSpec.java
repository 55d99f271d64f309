// construct: string-split
// flink: 1.10..1.20
// run:
// run: 9s|AT_LEAST_ONCE
// run: 4m||hdfs:///spec/b
package jobs.strings;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SplitSpec {
  private static final String DEFAULT = "30s|EXACTLY_ONCE|hdfs:///spec/a|";

  static long time(String t) {
    String[] p = t.split("(?<=\\d)(?=[a-z])");
    return Long.parseLong(p[0]) * (p[1].equals("m") ? 60_000 : 1000);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String[] spec = (args.length == 0 ? DEFAULT : args[0]).split("\\|");
    env.enableCheckpointing(time(spec[0]) + spec.length);
    if (!spec[1].isEmpty()) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.valueOf(spec[1]));
    } else {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    if (spec.length > 2) {
      env.setStateBackend(new FsStateBackend(spec[2]));
    }
    env.fromElements(1, 2, 3).print();
    env.execute("split-spec");
  }
}
