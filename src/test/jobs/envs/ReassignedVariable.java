// construct: two-environments, aliasing
// flink: 1.10..1.20
// run:
// run: fresh
package jobs.envs;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReassignedVariable {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamExecutionEnvironment old = env;
    env.enableCheckpointing(47_000);
    if (args.length > 0) {
      env = StreamExecutionEnvironment.getExecutionEnvironment();
    }
    env.setStateBackend(new FsStateBackend("hdfs:///reassigned"));
    old.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    env.fromElements("a", "b", "c").print();
    env.execute("reassigned-variable");
  }
}
