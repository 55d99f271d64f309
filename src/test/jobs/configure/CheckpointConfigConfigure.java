// construct: configure, checkpoint-storage
// flink: 1.15..1.20
// run:
// run: env
package jobs.configure;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CheckpointConfigConfigure {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "158 s");
    conf.setString("state.checkpoints.dir", "hdfs:///cc/configure");
    conf.setString("state.backend", "rocksdb");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    // the back end is not among the things a CheckpointConfig takes
    env.getCheckpointConfig().configure(conf);
    if (args.length > 0) {
      env.configure(conf);
    }
    env.fromElements(1, 2).print();
    env.execute("checkpoint-config-configure");
  }
}
