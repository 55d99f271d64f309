// construct: varargs
// flink: 1.12..2.3
// run:
package jobs.dispatch;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class VarargsSettings {
  static Configuration conf(String... pairs) {
    Configuration c = new Configuration();
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      c.setString(pairs[i], pairs[i + 1]);
    }
    return c;
  }

  static Configuration conf(String key) {
    return conf(key, "8 s");
  }

  public static void main(String[] args) throws Exception {
    Configuration c = conf("execution.checkpointing.interval");
    c.addAll(conf());
    c.addAll(conf("execution.checkpointing.mode", "AT_LEAST_ONCE", "execution.checkpointing.interval"));
    c.addAll(conf(new String[] {"state.backend", "rocksdb", "state.checkpoints.dir", "hdfs:///varargs"}));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(c);
    env.fromElements(1, 2).print();
    env.execute("varargs-settings");
  }
}
