// construct: short-circuit, if-else
// flink: 1.10..1.20
// run:
// run: hdfs:///guard
// run: /plain
// run: hdfs:/x
package jobs.exprs;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NullGuard {
  private static String path;
  private static int reads = 0;

  static String path() {
    reads++;
    return path;
  }

  public static void main(String[] args) throws Exception {
    if (args.length > 0) {
      path = args[0];
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (path() != null && path().startsWith("hdfs") && path().length() > 8) {
      env.setStateBackend(new FsStateBackend(path()));
    }
    env.enableCheckpointing(20_000 + reads);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("null-guard");
  }
}
