// construct: paths
// flink: 1.10..1.20
// run:
// run: ../shared
// run: /opt/abs
package jobs.jdk;

import java.nio.file.Paths;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PathsResolve {
  private static final java.nio.file.Path ROOT = Paths.get("/data", "flink", "", "jobs/");

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    java.nio.file.Path p = ROOT.resolve(args.length == 0 ? "./orders//ck" : args[0]);
    java.nio.file.Path n = p.normalize();
    String dir = "file://" + n + "/" + p.getNameCount() + n.getFileName() + ROOT.getParent();
    env.enableCheckpointing(n.getNameCount() * 1000L + (p.isAbsolute() ? 1 : 2) + (n.startsWith("/data/fl") ? 10 : 20));
    env.setStateBackend(new FsStateBackend(dir));
    env.fromElements(1, 2, 3).print();
    env.execute("paths-resolve");
  }
}
