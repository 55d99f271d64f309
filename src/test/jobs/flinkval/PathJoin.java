// construct: flink-path
// flink: 1.10..1.20
// run:
// run: /abs/child
// run: deep//er/
package jobs.flinkval;

import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PathJoin {
  static Path under(Path parent, String child) {
    return new Path(parent, child);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Path root = new Path("hdfs://nn:8020/flink//ck/");
    Path dir = under(root, args.length == 0 ? "orders" : args[0]);
    Path leaf = new Path(dir, new Path("leaf")).suffix("-v2");
    env.enableCheckpointing(root.toString().length() * 1000 + dir.depth() * 100 + leaf.getName().length());
    env.setStateBackend(new FsStateBackend(leaf));
    env.fromElements(1, 2, 3).print();
    env.execute("path-join");
  }
}
