// construct: storage-against-backend, backend-embedded
// flink: 1.15..1.20
// run:
// run: stay
package jobs.against;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LegacyDirVanishes {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(6_100L);
    env.setStateBackend(new RocksDBStateBackend("hdfs:///vanish/legacy", true));
    env.getCheckpointConfig().setCheckpointStorage("hdfs:///vanish/storage");
    if (args.length == 0) {
      env.setStateBackend(new EmbeddedRocksDBStateBackend(false));
    }
    env.fromElements(1, 2).print();
    env.execute("legacy-dir-vanishes");
  }
}
