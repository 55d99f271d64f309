// construct: helper-environment, static-state
// run:
package jobs.envs;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnvInFields {
  private static StreamExecutionEnvironment shared;
  private StreamExecutionEnvironment mine;

  static StreamExecutionEnvironment shared() {
    if (shared == null) {
      shared = StreamExecutionEnvironment.getExecutionEnvironment();
      shared.enableCheckpointing(19_100);
    }
    return shared;
  }

  EnvInFields bind() {
    mine = shared();
    mine.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    return this;
  }

  void go() throws Exception {
    mine.fromElements(1, 2).print();
    mine.execute("fields");
  }

  public static void main(String[] args) throws Exception {
    EnvInFields a = new EnvInFields().bind();
    new EnvInFields().bind().mine.getCheckpointConfig().setCheckpointInterval(19_200);
    a.go();
  }
}
