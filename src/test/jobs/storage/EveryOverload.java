// construct: checkpoint-storage
// flink: 1.15..1.20
// run: string
// run: uri
// run: path
// run: object
// run: jobmanager
// run:
package jobs.storage;

import java.net.URI;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.state.storage.FileSystemCheckpointStorage;
import org.apache.flink.runtime.state.storage.JobManagerCheckpointStorage;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EveryOverload {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(5_100L);
    CheckpointConfig c = env.getCheckpointConfig();
    String kind = args.length > 0 ? args[0] : "";
    if (kind.equals("string")) {
      c.setCheckpointStorage("hdfs:///over/string");
    } else if (kind.equals("uri")) {
      c.setCheckpointStorage(new URI("hdfs", "nn:9000", "/over/uri", null, null));
    } else if (kind.equals("path")) {
      c.setCheckpointStorage(new Path("hdfs:///over", "path"));
    } else if (kind.equals("object")) {
      c.setCheckpointStorage(new FileSystemCheckpointStorage(new Path("hdfs:///over/object")));
    } else if (kind.equals("jobmanager")) {
      c.setCheckpointStorage(new JobManagerCheckpointStorage());
    }
    env.fromElements(1, 2).print();
    env.execute("every-overload");
  }
}
