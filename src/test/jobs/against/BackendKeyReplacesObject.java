// construct: storage-against-backend, configure, backend-fs
// flink: 1.10..1.20
// run:
// run: setter-last
package jobs.against;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BackendKeyReplacesObject {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(5_800L);
    Configuration conf = new Configuration();
    conf.setString("state.backend", "rocksdb");
    conf.setString("state.checkpoints.dir", "hdfs:///against/named");
    StateBackend fs = new FsStateBackend("hdfs:///against/object");
    env.setStateBackend(fs);
    env.configure(conf, env.getClass().getClassLoader());
    if (args.length > 0) {
      env.setStateBackend(fs);
    }
    env.fromElements(1, 2).print();
    env.execute("backend-key-replaces-object");
  }
}
