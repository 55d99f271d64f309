package acme.orders;

import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.utils.ParameterTool;
import org.apache.flink.contrib.streaming.state.OptionsFactory;
import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.DBOptions;

/** Counts orders by country. Its checkpoints follow the vendor's documented recipe for Flink 1.10. */
public final class OrdersJob {

  private static final String ENDPOINT = "obs.eu-de.otc.t-systems.com";
  private static final String BUCKET = "acme-flink";
  private static final long LOG_FILE_SIZE = 64 * 1024 * 1024;

  private OrdersJob() {}

  public static void main(String[] args) throws Exception {
    ParameterTool params = ParameterTool.fromArgs(args);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    enableCheckpoints(env, params.getRequired("ak"), params.getRequired("sk"));

    env.socketTextStream(params.getRequired("host"), params.getInt("port", 9000))
        .map(OrdersJob::countryOf)
        .keyBy(0)
        .sum(1)
        .print();
    env.execute("orders");
  }

  private static void enableCheckpoints(StreamExecutionEnvironment env, String ak, String sk)
      throws Exception {
    CheckpointConfig config = env.getCheckpointConfig();
    config.setCheckpointingMode(CheckpointingMode.EXACTLY_ONCE);
    config.setCheckpointInterval(40000);
    config.enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);

    String path =
        String.format("obs://%s:%s@%s:443/%s/checkpoints/orders/v1", ak, sk, ENDPOINT, BUCKET);
    RocksDBStateBackend backend = new RocksDBStateBackend(new FsStateBackend(path), false);
    backend.setOptions(
        new OptionsFactory() {
          @Override
          public DBOptions createDBOptions(DBOptions current) {
            return current.setMaxLogFileSize(LOG_FILE_SIZE).setKeepLogFileNum(3);
          }

          @Override
          public ColumnFamilyOptions createColumnOptions(ColumnFamilyOptions current) {
            return current;
          }
        });
    env.setStateBackend(backend);
  }

  private static Tuple2<String, Long> countryOf(String line) {
    return Tuple2.of(line.substring(0, 2), 1L);
  }
}
