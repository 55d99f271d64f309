// construct: backend-memory, backend-fs
// flink: 1.10..1.20
// run:
// run: tiny
package jobs.memory;

import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.runtime.state.memory.MemoryStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NoArgReplacesFs {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(3_100L);
    StateBackend backend = new FsStateBackend("hdfs://nn:8020/jobs/no-arg");
    env.setStateBackend(backend);
    if (args.length > 0) {
      backend = new MemoryStateBackend();
      env.setStateBackend(backend);
    }
    env.fromElements(1, 2).print();
    env.execute("no-arg-replaces-fs");
  }
}
