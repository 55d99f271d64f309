package jobs.exprs.sharedstatics.state;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class Settings {
  public static int interval = 9_000;
  public static String dir = "hdfs:///shared";

  public static void apply(StreamExecutionEnvironment env) {
    env.enableCheckpointing(interval);
    env.setStateBackend(new FsStateBackend(dir));
  }
}
