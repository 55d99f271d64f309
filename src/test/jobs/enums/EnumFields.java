// construct: enum-field
// flink: 1.10..1.20
// run:
// run: staging
// run: prod
package jobs.enums;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnumFields {
  enum Stage {
    DEV("file:///tmp/cp", 5_000, CheckpointingMode.AT_LEAST_ONCE),
    STAGING("hdfs:///staging/cp", 20_000, CheckpointingMode.AT_LEAST_ONCE),
    PROD("hdfs:///prod/cp", 60_000, CheckpointingMode.EXACTLY_ONCE);

    final String path;
    private final long interval;
    final CheckpointingMode mode;

    Stage(String path, long interval, CheckpointingMode mode) {
      this.path = path;
      this.interval = interval;
      this.mode = mode;
    }

    long getInterval() {
      return interval + ordinal();
    }
  }

  public static void main(String[] args) throws Exception {
    Stage stage = args.length > 0 ? Stage.valueOf(args[0].toUpperCase()) : Stage.DEV;
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(stage.getInterval(), stage.mode);
    env.setStateBackend(new FsStateBackend(stage.path));
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("enum-fields");
  }
}
