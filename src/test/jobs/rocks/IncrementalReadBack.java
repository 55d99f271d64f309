// construct: backend-rocksdb-legacy, read-back
// flink: 1.10..1.20
// run:
// run: true
// run: false
package jobs.rocks;

import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.TernaryBoolean;

public class IncrementalReadBack {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    TernaryBoolean incremental =
        args.length == 0
            ? TernaryBoolean.UNDEFINED
            : TernaryBoolean.fromBoolean(Boolean.parseBoolean(args[0]));
    FsStateBackend nested = new FsStateBackend("hdfs:///incremental/" + incremental.getOrDefault(true));
    env.setStateBackend((StateBackend) new RocksDBStateBackend(nested, incremental));
    env.enableCheckpointing(incremental.getOrDefault(false) ? 3_800L : 38_000L);
    env.fromElements(1, 2).print();
    env.execute("incremental-read-back");
  }
}
