// construct: instanceof-pattern
// flink: 1.12..2.3
// run:
package jobs.flow;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InstanceofPattern {
  static void put(Configuration conf, String key, Object value) {
    if (value instanceof String s && !s.isEmpty()) {
      conf.setString(key, s);
    } else if (value instanceof Integer n) {
      conf.setString(key, n * 1000 + " ms");
    } else if (!(value instanceof CheckpointingMode m)) {
      conf.setString(key, "unknown");
    } else {
      conf.setString(key, m.name());
    }
  }

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    put(conf, "execution.checkpointing.interval", 12);
    put(conf, "execution.checkpointing.mode", CheckpointingMode.AT_LEAST_ONCE);
    put(conf, "state.backend", "rocksdb");
    put(conf, "state.checkpoints.dir", "hdfs:///pattern");
    put(conf, "job.note", "");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.fromElements(1, 2).print();
    env.execute("instanceof-pattern");
  }
}
