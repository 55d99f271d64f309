// construct: environment-with-configuration, storage-against-backend
// flink: 1.12..1.20
// run:
// run: fs
package jobs.envconf;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BackendReplacedAfterwards {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("state.backend", "rocksdb");
    conf.setString("state.checkpoints.dir", "hdfs:///afterwards/key");
    conf.setString("execution.checkpointing.interval", "167 s");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    if (args.length > 0) {
      env.setStateBackend(new FsStateBackend("hdfs:///afterwards/object"));
    }
    env.fromElements(1, 2).print();
    env.execute("backend-replaced-afterwards");
  }
}
