// construct: backend-embedded, configure
// flink: 1.15..1.20
// run:
// run: by-key
package jobs.embedded;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class UndefinedIncremental {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Configuration conf = new Configuration();
    conf.setString("state.backend.incremental", "true");
    conf.setString("execution.checkpointing.interval", "42 s");
    if (args.length > 0) {
      conf.setString("state.backend", "rocksdb");
    } else {
      env.setStateBackend(new EmbeddedRocksDBStateBackend());
    }
    env.configure(conf);
    env.fromElements(1, 2).print();
    env.execute("undefined-incremental");
  }
}
