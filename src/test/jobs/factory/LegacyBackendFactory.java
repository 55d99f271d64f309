// construct: options-factory, backend-rocksdb-legacy
// flink: 1.10..1.20
// run:
package jobs.factory;

import java.util.Collection;
import org.apache.flink.contrib.streaming.state.RocksDBOptionsFactory;
import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.TernaryBoolean;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.DBOptions;

public class LegacyBackendFactory {
  static final int INTERVAL = 4_800;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(INTERVAL);
    RocksDBStateBackend rocks =
        new RocksDBStateBackend(new FsStateBackend("hdfs:///tuned/legacy"), TernaryBoolean.TRUE);
    rocks.setRocksDBOptions(
        new RocksDBOptionsFactory() {
          @Override
          public DBOptions createDBOptions(DBOptions o, Collection<AutoCloseable> handles) {
            return o.setMaxOpenFiles(INTERVAL * 2);
          }

          @Override
          public ColumnFamilyOptions createColumnOptions(
              ColumnFamilyOptions o, Collection<AutoCloseable> handles) {
            return o;
          }
        });
    env.setStateBackend((StateBackend) rocks);
    env.fromElements(1, 2).print();
    env.execute("legacy-backend-factory");
  }
}
