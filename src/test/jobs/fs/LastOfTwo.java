// construct: backend-fs, backend-memory
// flink: 1.10..1.20
// run:
// run: shared
package jobs.fs;

import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LastOfTwo {
  static FsStateBackend fs(String name) {
    return new FsStateBackend("hdfs:///apps/" + name + "/cp", true);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(3_500L);
    FsStateBackend orders = fs("orders");
    FsStateBackend shared = fs("shared");
    env.setStateBackend((StateBackend) shared).setStateBackend((StateBackend) orders);
    if (args.length == 1 && env.getStateBackend() == orders) {
      env.setStateBackend((StateBackend) shared);
    }
    env.fromElements(1, 2).print();
    env.execute("last-of-two");
  }
}
