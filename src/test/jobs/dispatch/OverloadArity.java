// construct: overload-arity
// flink: 1.10..1.20
// run:
package jobs.dispatch;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OverloadArity {
  static void checkpoints(StreamExecutionEnvironment env) {
    checkpoints(env, 50_000);
  }

  static void checkpoints(StreamExecutionEnvironment env, long ms) {
    checkpoints(env, ms + 1, "hdfs:///arity");
  }

  static void checkpoints(StreamExecutionEnvironment env, String path) {
    checkpoints(env, 60_000, path);
  }

  static void checkpoints(StreamExecutionEnvironment env, long ms, String path) {
    env.enableCheckpointing(ms);
    env.setStateBackend(new FsStateBackend(path + "/" + ms));
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    checkpoints(env, "hdfs:///text");
    checkpoints(env);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("overload-arity");
  }
}
