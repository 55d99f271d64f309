// construct: backend-rocksdb-legacy
// flink: 1.10..1.20
// run:
package jobs.rocks;

import org.apache.flink.contrib.streaming.state.PredefinedOptions;
import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SettersAfterSetStateBackend {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    RocksDBStateBackend rocks =
        new RocksDBStateBackend("obs://bucket.region.example.com/rocks/setters", true);
    env.setStateBackend((StateBackend) rocks);
    rocks.setDbStoragePath("/data/rocks");
    rocks.setPredefinedOptions(PredefinedOptions.SPINNING_DISK_OPTIMIZED_HIGH_MEM);
    rocks.setNumberOfTransferThreads(4);
    if (rocks.isIncrementalCheckpointsEnabled()) {
      env.enableCheckpointing(3_700L);
    } else {
      env.enableCheckpointing(37_000L);
    }
    env.fromElements(1, 2).print();
    env.execute("setters-after");
  }
}
