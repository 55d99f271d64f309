// construct: backend-rocksdb-legacy
// flink: 1.10..1.20
// run: string
// run: string-true
// run: string-false
// run: uri
// run: uri-true
// run: nested-fs
// run: nested-fs-ternary
// run: nested-memory
// run: nested-memory-path
// run: nested-undefined
package jobs.rocks;

import java.io.IOException;
import java.net.URI;
import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.runtime.state.memory.MemoryStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.TernaryBoolean;

public class AllConstructors {
  private static RocksDBStateBackend create(String kind) throws IOException {
    switch (kind) {
      case "string":
        return new RocksDBStateBackend("hdfs:///rocks/string");
      case "string-true":
        return new RocksDBStateBackend("hdfs:///rocks/string-true", true);
      case "string-false":
        return new RocksDBStateBackend("hdfs:///rocks/string-false", false);
      case "uri":
        return new RocksDBStateBackend(URI.create("hdfs:///rocks/uri"));
      case "uri-true":
        return new RocksDBStateBackend(URI.create("hdfs:///rocks/uri-true"), true);
      case "nested-fs":
        return new RocksDBStateBackend((StateBackend) new FsStateBackend("hdfs:///rocks/nested"));
      case "nested-fs-ternary":
        return new RocksDBStateBackend(
            new FsStateBackend(new Path("hdfs:///rocks/ternary"), true), TernaryBoolean.TRUE);
      case "nested-memory":
        return new RocksDBStateBackend((StateBackend) new MemoryStateBackend());
      case "nested-memory-path":
        return new RocksDBStateBackend(
            new MemoryStateBackend("hdfs:///rocks/mem", null), TernaryBoolean.FALSE);
      default:
        return new RocksDBStateBackend(
            new FsStateBackend("hdfs:///rocks/undefined"), TernaryBoolean.UNDEFINED);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(3_600L);
    env.setStateBackend((StateBackend) create(args[0]));
    env.fromElements(1, 2).print();
    env.execute("rocks-constructors");
  }
}
