// construct: flink-path
// flink: 1.10..1.20
// run:
package jobs.flinkval;

import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PathParts {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Path p = new Path("file:///data/a b/%41/ck/");
    Path parent = p.getParent();
    Path top = new Path("/one").getParent();
    boolean none = top.getParent() == null;
    String dir = "hdfs:///pp" + parent.getPath().replace(' ', '_') + "/" + p.getName() + "/" + none + top.getName() + "x";
    Path q = new Path("/left", "../right/./z");
    env.enableCheckpointing(p.toUri().toString().length() * 1000L + (p.isAbsolute() ? 1 : 2) + q.toString().length() * 10);
    env.setStateBackend(new FsStateBackend(new Path(new Path(dir), q.getName())));
    env.fromElements(1, 2, 3).print();
    env.execute("path-parts");
  }
}
