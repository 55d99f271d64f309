// construct: checkpoint-storage
// flink: 1.15..1.20
// run: 0
// run: 1
// run: 2
// run: 3
// run: 4
package jobs.storage;

import java.net.URI;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.state.storage.FileSystemCheckpointStorage;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FileSystemConstructors {
  private static FileSystemCheckpointStorage storage(int n) {
    URI uri = URI.create("s3://fsc/dir" + n);
    return switch (n) {
      case 0 -> new FileSystemCheckpointStorage("s3://fsc/text//trailing/");
      case 1 -> new FileSystemCheckpointStorage(new Path(uri));
      case 2 -> new FileSystemCheckpointStorage(uri);
      case 3 -> new FileSystemCheckpointStorage(uri, 2048);
      default -> new FileSystemCheckpointStorage(new Path(uri), -1, 4096);
    };
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    FileSystemCheckpointStorage storage = storage(Integer.parseInt(args[0]));
    env.enableCheckpointing(5_200L + storage.getCheckpointPath().getName().length());
    env.getCheckpointConfig().setCheckpointStorage(storage);
    env.fromElements(1, 2).print();
    env.execute("file-system-constructors");
  }
}
