// construct: options-factory, backend-rocksdb-legacy
// flink: 1.10
// run:
package jobs.factory;

import org.apache.flink.contrib.streaming.state.OptionsFactory;
import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.DBOptions;

public class OldOptionsFactory {
  public static class Tuned implements OptionsFactory {
    private static final long serialVersionUID = 1L;

    @Override
    public DBOptions createDBOptions(DBOptions currentOptions) {
      return currentOptions.setMaxBackgroundCompactions(4).setUseFsync(false);
    }

    @Override
    public ColumnFamilyOptions createColumnOptions(ColumnFamilyOptions currentOptions) {
      return currentOptions.setWriteBufferSize(64 * 1024 * 1024);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(4_700L);
    RocksDBStateBackend rocks = new RocksDBStateBackend("hdfs:///tuned/old", true);
    rocks.setOptions(new Tuned());
    env.setStateBackend((StateBackend) rocks);
    env.fromElements(1, 2).print();
    env.execute("old-options-factory");
  }
}
