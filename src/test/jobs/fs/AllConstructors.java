// construct: backend-fs
// flink: 1.10..1.20
// run: string
// run: string-async
// run: uri
// run: uri-sync
// run: path
// run: path-sync
// run: two-uris
// run: threshold
// run: threshold-async
// run: five
package jobs.fs;

import java.net.URI;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.TernaryBoolean;

public class AllConstructors {
  private static final String ROOT = "hdfs://namenode:8020/flink";

  private static FsStateBackend create(String kind) {
    switch (kind) {
      case "string":
        return new FsStateBackend(ROOT + "/string");
      case "string-async":
        return new FsStateBackend(ROOT + "/string-async", true);
      case "uri":
        return new FsStateBackend(URI.create(ROOT + "/uri"));
      case "uri-sync":
        return new FsStateBackend(URI.create(ROOT).resolve("/uri-sync"), false);
      case "path":
        return new FsStateBackend(new Path(ROOT, "path"));
      case "path-sync":
        return new FsStateBackend(new Path(new Path(ROOT), "path-sync").getParent().suffix("/ps"), false);
      case "two-uris":
        return new FsStateBackend(URI.create(ROOT + "/cp"), URI.create(ROOT + "/sp"));
      case "threshold":
        return new FsStateBackend(URI.create(ROOT + "/th"), 4096);
      case "threshold-async":
        return new FsStateBackend(URI.create(ROOT + "/tha"), 8192, true);
      default:
        return new FsStateBackend(
            URI.create(ROOT + "/five-cp"), null, 2048, 65536, TernaryBoolean.TRUE);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(3_300L);
    StateBackend backend = create(args[0]);
    env.setStateBackend(backend);
    env.fromElements(1, 2).print();
    env.execute("fs-constructors");
  }
}
