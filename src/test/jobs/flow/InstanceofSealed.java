// construct: instanceof-pattern, record
// flink: 1.15..1.20
// run:
// run: hdfs:///sealed/cp
package jobs.flow;

import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InstanceofSealed {
  sealed interface Store permits Heap, Files {}

  record Heap(int megabytes) implements Store {}

  record Files(String dir, long interval) implements Store {}

  static void install(StreamExecutionEnvironment env, Object store) {
    env.setStateBackend(new HashMapStateBackend());
    if (!(store instanceof Files f)) {
      env.enableCheckpointing(store instanceof Heap h && h.megabytes() > 64 ? 64_000 : 32_000);
      return;
    }
    env.enableCheckpointing(f.interval());
    env.getCheckpointConfig().setCheckpointStorage(f.dir());
  }

  public static void main(String[] args) throws Exception {
    Store store = args.length > 0 ? new Files(args[0], 16_000) : new Heap(65);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    install(env, store);
    env.fromElements("a", "b", "c").print();
    env.execute("instanceof-sealed");
  }
}
