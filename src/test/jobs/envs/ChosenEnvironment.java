// construct: two-environments, argument-branch
// flink: 1.12..2.3
// run:
// run: b
package jobs.envs;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ChosenEnvironment {
  static StreamExecutionEnvironment create(String interval, String dir) {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", interval);
    conf.setString("state.backend", "rocksdb");
    conf.setString("state.checkpoints.dir", dir);
    return StreamExecutionEnvironment.getExecutionEnvironment(conf);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment a = create("61 s", "hdfs:///choice/a");
    StreamExecutionEnvironment b = create("62 s", "hdfs:///choice/b");
    StreamExecutionEnvironment env = args.length > 0 && args[0].equals("b") ? b : a;
    env.getCheckpointConfig().setCheckpointingMode(env == b ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("chosen-environment");
  }
}
