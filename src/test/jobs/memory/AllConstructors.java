// construct: backend-memory
// flink: 1.10..1.20
// run: async
// run: size
// run: size-async
// run: paths
// run: only-savepoints
// run: full
package jobs.memory;

import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.memory.MemoryStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.TernaryBoolean;

public class AllConstructors {
  private static StateBackend create(String kind) {
    switch (kind) {
      case "async":
        return new MemoryStateBackend(true);
      case "size":
        return new MemoryStateBackend(4 * 1024 * 1024);
      case "size-async":
        return new MemoryStateBackend(2 << 20, false);
      case "paths":
        return new MemoryStateBackend("file:///mem/checkpoints", "file:///mem/savepoints");
      case "only-savepoints":
        return new MemoryStateBackend(null, "file:///mem/only-savepoints");
      case "full":
        return new MemoryStateBackend(
            "hdfs:///mem/full", null, 1_000_000, TernaryBoolean.UNDEFINED);
      default:
        throw new IllegalArgumentException(kind);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(3_200L);
    env.setStateBackend(create(args[0]));
    env.fromElements(1, 2).print();
    env.execute("memory-constructors");
  }
}
