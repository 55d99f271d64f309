// construct: storage-against-backend, backend-rocksdb-legacy, configure
// flink: 1.10..1.20
// run:
// run: configure-first
package jobs.against;

import java.io.IOException;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RocksAgainstDirKey {
  private static void backend(StreamExecutionEnvironment env) throws IOException {
    env.setStateBackend(
        (StateBackend) new RocksDBStateBackend("hdfs:///against/rocks-backend", true));
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///against/rocks-key");
    conf.setString("execution.checkpointing.interval", "5700");
    boolean configureFirst = args.length > 0;
    if (!configureFirst) {
      backend(env);
    }
    env.configure(conf, Thread.currentThread().getContextClassLoader());
    if (configureFirst) {
      backend(env);
    }
    env.fromElements(1, 2).print();
    env.execute("rocks-against-dir-key");
  }
}
