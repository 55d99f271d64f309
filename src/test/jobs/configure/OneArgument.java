// construct: configure, backend-hashmap
// flink: 1.15..1.20
// run:
// run: setter-last
package jobs.configure;

import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OneArgument {
  public static void main(String[] args) throws Exception {
    ReadableConfig conf =
        Configuration.fromMap(
            Map.of("state.backend", "rocksdb", "execution.checkpointing.interval", "162s"));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StateBackend heap = new HashMapStateBackend();
    if (args.length == 0) {
      env.setStateBackend(heap);
    }
    env.configure(conf);
    if (args.length > 0) {
      env.setStateBackend(heap);
    }
    env.fromElements(1, 2).print();
    env.execute("one-argument");
  }
}
