// construct: backend-embedded
// flink: 1.15..1.20
// run: rocks
// run: heap
package jobs.embedded;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.runtime.state.storage.FileSystemCheckpointStorage;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.TernaryBoolean;

public class TernaryFromSupplier {
  private static final Map<String, Supplier<StateBackend>> BACKENDS = new HashMap<>();

  static {
    BACKENDS.put("rocks", () -> new EmbeddedRocksDBStateBackend(TernaryBoolean.TRUE));
    BACKENDS.put("heap", HashMapStateBackend::new);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(4_400L);
    env.setStateBackend(BACKENDS.get(args[0]).get());
    env.getCheckpointConfig()
        .setCheckpointStorage(new FileSystemCheckpointStorage("hdfs:///supplied/" + args[0]));
    env.fromElements(1, 2).print();
    env.execute("ternary-from-supplier");
  }
}
