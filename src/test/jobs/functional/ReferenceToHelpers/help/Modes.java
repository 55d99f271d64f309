package jobs.functional.referencetohelpers.help;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class Modes {
  public static void lenient(StreamExecutionEnvironment env) {
    env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
  }

  public static void touch(StreamExecutionEnvironment env) {
    env.getCheckpointConfig().setCheckpointInterval(env.getCheckpointConfig().getCheckpointInterval() + 3);
  }
}
