// construct: options-factory, backend-embedded
// flink: 1.15..1.20
// run:
package jobs.factory;

import java.util.Collection;
import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.contrib.streaming.state.PredefinedOptions;
import org.apache.flink.contrib.streaming.state.RocksDBOptionsFactory;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.DBOptions;

public class EmbeddedFactory {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    TunedRocks factory = new TunedRocks(8);
    EmbeddedRocksDBStateBackend rocks = new EmbeddedRocksDBStateBackend(true);
    rocks.setRocksDBOptions(factory);
    rocks.setPredefinedOptions(PredefinedOptions.FLASH_SSD_OPTIMIZED);
    env.setStateBackend(rocks);
    env.enableCheckpointing(factory.threads * 613L);
    env.getCheckpointConfig().setCheckpointStorage("hdfs:///tuned/embedded");
    env.fromElements(1, 2).print();
    env.execute("embedded-factory");
  }
}

class TunedRocks implements RocksDBOptionsFactory {
  private static final long serialVersionUID = 1L;
  final int threads;

  TunedRocks(int threads) {
    this.threads = threads;
  }

  @Override
  public DBOptions createDBOptions(DBOptions options, Collection<AutoCloseable> handles) {
    options.setIncreaseParallelism(threads);
    return options;
  }

  @Override
  public ColumnFamilyOptions createColumnOptions(
      ColumnFamilyOptions options, Collection<AutoCloseable> handles) {
    return options.setNumLevels(5);
  }
}
