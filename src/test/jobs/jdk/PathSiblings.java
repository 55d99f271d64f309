// construct: paths
// flink: 1.15..2.3
// run:
package jobs.jdk;

import java.nio.file.Path;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PathSiblings {
  static String uri(Path p) {
    return "hdfs://" + p.toString();
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Path base = Path.of("/warehouse/flink/v1");
    Path sibling = base.resolveSibling("v2").resolve("").resolve("ck");
    Path rel = base.relativize(sibling);                   // ../v2/ck
    Path sub = sibling.subpath(1, 3);                      // flink/v2
    boolean root = Path.of("one").getParent() == null;
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", uri(base.resolve(rel)) + "/" + sub + "/" + sibling.getName(0) + root);
    conf.setString("execution.checkpointing.interval", 1000 * sibling.getNameCount() + base.compareTo(Path.of("/warehouse/flink/v4")) + " ms");
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("path-siblings");
  }
}
