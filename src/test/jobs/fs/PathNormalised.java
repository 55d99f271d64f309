// construct: backend-fs
// flink: 1.10..1.20
// run:
// run: uri
package jobs.fs;

import java.net.URI;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PathNormalised {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(3_400L);
    String dir = String.join("/", "s3://bucket", "team", "", "job", "");
    StateBackend backend =
        args.length > 0 ? new FsStateBackend(URI.create(dir)) : new FsStateBackend(dir);
    env.setStateBackend(backend);
    env.fromElements(1, 2).print();
    env.execute("path-normalised");
  }
}
