// construct: aliasing
// flink: 1.12..2.3
// run:
package jobs.exprs;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConfigAlias {
  static void fast(Configuration c) { c.setString("execution.checkpointing.interval", "2 s"); }

  static void slow(Configuration c) {
    c = c.clone();
    c.setString("execution.checkpointing.interval", "200 s");
    c.setString("execution.checkpointing.mode", "EXACTLY_ONCE");
  }

  static void lenient(Configuration c) { c.setString("execution.checkpointing.mode", "AT_LEAST_ONCE"); }

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    Configuration alias = conf;
    fast(conf);
    lenient(alias);
    slow(conf);
    Configuration copy = new Configuration(alias);
    copy.setString("execution.checkpointing.interval", "3 s");
    alias.setString("state.backend", "rocksdb");
    alias.setString("state.checkpoints.dir", "hdfs:///alias");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    conf.setString("execution.checkpointing.interval", "4 s");      // too late: it was copied
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("config-alias");
  }
}
