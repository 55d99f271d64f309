// construct: failing-value, backend-fs
// flink: 1.10..1.20
// run: hdfs://namenode:8020/
// run: s3://bucket
// run: relative/path
// run: s3://bucket/x
// exception: checkpointStorage because messages of exceptions that a library raises are not modelled
package jobs.failing;

import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RootDirectory {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(26_400L);
    StateBackend backend;
    try {
      backend = new FsStateBackend(args[0]);
    } catch (IllegalArgumentException e) {
      boolean root = e.getMessage().contains("root directory");
      backend = new FsStateBackend("hdfs:///fallback/" + (root ? "root" : "scheme"));
    }
    env.setStateBackend(backend);
    env.fromElements(1, 2).print();
    env.execute("root-directory");
  }
}
