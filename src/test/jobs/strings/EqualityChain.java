// construct: string-intern, short-circuit
// flink: 1.10..1.20
// run:
// run: rocksdb
// run: fs
// exception: stateBackend, checkpointStorage because the identity of texts that are computed is not followed
package jobs.strings;

import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EqualityChain {
  private static final String ROCKS = "rocksdb";

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String backend = args.length > 0 ? args[0] : ROCKS;
    env.enableCheckpointing(8000);
    if (backend == ROCKS) {
      env.setStateBackend(new RocksDBStateBackend("hdfs:///eq/same"));
    } else if (backend.equals("rocksdb")) {
      env.setStateBackend(new RocksDBStateBackend("hdfs:///eq/equal", true));
    } else if ("FS".equalsIgnoreCase(backend) && !"FS".equals(backend)) {
      env.setStateBackend(new FsStateBackend("hdfs:///eq/fs"));
    }
    env.enableCheckpointing(8000 + Math.floorMod(backend.hashCode(), 1000));
    env.fromElements(1, 2, 3).print();
    env.execute("equality-chain");
  }
}
