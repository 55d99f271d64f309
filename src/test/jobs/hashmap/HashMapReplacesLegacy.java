// construct: backend-hashmap, storage-against-backend
// flink: 1.15..1.20
// run:
// run: modern
package jobs.hashmap;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class HashMapReplacesLegacy {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(4_500L);
    env.setStateBackend(new FsStateBackend("hdfs:///legacy/dir"));
    if (args.length > 0) {
      // takes the directory with it
      env.setStateBackend(new HashMapStateBackend());
    }
    env.fromElements(1, 2).print();
    env.execute("hashmap-replaces-legacy");
  }
}
