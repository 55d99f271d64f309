// construct: storage-against-backend, backend-fs
// flink: 1.15..1.20
// run:
// run: storage-first
package jobs.against;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FsThenStorage {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(5_600L);
    if (args.length == 0) {
      env.setStateBackend(new FsStateBackend("hdfs:///against/in-backend"));
      env.getCheckpointConfig().setCheckpointStorage("hdfs:///against/in-storage");
    } else {
      env.getCheckpointConfig().setCheckpointStorage("hdfs:///against/in-storage");
      env.setStateBackend(new FsStateBackend("hdfs:///against/in-backend"));
    }
    env.fromElements(1, 2).print();
    env.execute("fs-then-storage");
  }
}
