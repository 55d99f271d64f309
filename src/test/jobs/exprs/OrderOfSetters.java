// construct: evaluation-order
// flink: 1.10..1.20
// run:
package jobs.exprs;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OrderOfSetters {
  static StreamExecutionEnvironment enable(StreamExecutionEnvironment e, long ms) {
    return e.enableCheckpointing(ms);
  }

  static FsStateBackend backend(StreamExecutionEnvironment e, String path) {
    e.enableCheckpointing(path.length() * 1_000L);
    return new FsStateBackend(path);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    // receiver first (4 s), then the argument (15 s)
    enable(env, 4_000).setStateBackend(backend(env, "hdfs:///setters"));
    CheckpointConfig cc = enable(env, env.getCheckpointConfig().getCheckpointInterval() + 1).getCheckpointConfig();
    cc.setCheckpointingMode(cc.getCheckpointInterval() == 15_001 ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("order-of-setters");
  }
}
