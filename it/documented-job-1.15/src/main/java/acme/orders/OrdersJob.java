package acme.orders;

import java.util.Collection;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.contrib.streaming.state.RocksDBOptionsFactory;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.DBOptions;

/** Counts orders by country. Its checkpoints follow the documented recipe in the interface of Flink 1.15. */
public final class OrdersJob {

  private static final String CHECKPOINTS = "obs://acme-flink/checkpoints/orders/v2";

  private OrdersJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(40_000, CheckpointingMode.EXACTLY_ONCE);
    CheckpointConfig config = env.getCheckpointConfig();
    config.setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    config.setCheckpointStorage(CHECKPOINTS);

    EmbeddedRocksDBStateBackend backend = new EmbeddedRocksDBStateBackend(false);
    backend.setRocksDBOptions(new BoundedLogs());
    env.setStateBackend(backend);

    env.socketTextStream(args[0], 9000)
        .map(line -> Tuple2.of(line.substring(0, 2), 1L))
        .returns(Types.TUPLE(Types.STRING, Types.LONG))
        .keyBy(order -> order.f0)
        .sum(1)
        .print();
    env.execute("orders");
  }

  /** Keeps RocksDB's log files from filling the disk of the TaskManager. */
  private static final class BoundedLogs implements RocksDBOptionsFactory {

    private static final long serialVersionUID = 1;

    @Override
    public DBOptions createDBOptions(DBOptions current, Collection<AutoCloseable> handlesToClose) {
      return current.setMaxLogFileSize(64 * 1024 * 1024).setKeepLogFileNum(3);
    }

    @Override
    public ColumnFamilyOptions createColumnOptions(
        ColumnFamilyOptions current, Collection<AutoCloseable> handlesToClose) {
      return current;
    }
  }
}
