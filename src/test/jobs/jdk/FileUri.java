// construct: paths, uri
// flink: 1.10..1.20
// run:
package jobs.jdk;

import java.io.File;
import java.net.URI;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FileUri {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    File dir = new File("/nosuch-dir/a b", "ck");
    URI uri = dir.toURI();
    env.enableCheckpointing(uri.toString().length() * 1000L + new File("rel/x").getPath().length());
    env.setStateBackend(new FsStateBackend(uri));
    env.fromElements(1, 2, 3).print();
    env.execute("file-uri");
  }
}
