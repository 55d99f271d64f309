// construct: paths
// flink: 1.10..1.20
// run:
// run: /nosuch//deep/
package jobs.jdk;

import java.io.File;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FileParts {
  static String parent(File f) {
    String p = f.getParent();
    return p == null ? "none" : p;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    File root = new File(args.length == 0 ? "/nosuch/flink" : args[0]);
    File ck = new File(root, "/ck//x/");
    File bare = new File("bare");
    String dir = "file://" + ck.getPath() + File.separator + ck.getName() + parent(bare) + parent(root);
    env.enableCheckpointing(root.getPath().length() * 1000L + ck.getParentFile().getName().length() + File.separatorChar);
    env.setStateBackend(new FsStateBackend(dir));
    env.fromElements(1, 2, 3).print();
    env.execute("file-parts");
  }
}
