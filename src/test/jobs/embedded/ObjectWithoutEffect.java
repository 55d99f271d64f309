// construct: backend-embedded
// flink: 2.3
// run:
// run: key
package jobs.embedded;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.state.rocksdb.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.TernaryBoolean;

public class ObjectWithoutEffect {
  public static void main(String[] args) throws Exception {
    // since 2.0 nothing takes the object any more
    EmbeddedRocksDBStateBackend rocks = new EmbeddedRocksDBStateBackend(TernaryBoolean.TRUE);
    rocks.setDbStoragePath("/data/rocks");
    Configuration conf = new Configuration();
    if (args.length > 0) {
      conf.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
      conf.set(
          CheckpointingOptions.INCREMENTAL_CHECKPOINTS, rocks.isIncrementalCheckpointsEnabled());
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.enableCheckpointing(rocks.isIncrementalCheckpointsEnabled() ? 4_300L : 43_000L);
    env.fromElements(1, 2).print();
    env.execute("object-without-effect");
  }
}
