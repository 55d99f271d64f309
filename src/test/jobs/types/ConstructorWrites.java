// construct: constructor
// flink: 1.12..2.3
// run:
package jobs.types;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConstructorWrites {
  static class JobConf {
    final Configuration conf = new Configuration();
    final long interval;

    JobConf(long interval, String name) {
      conf.setString("execution.checkpointing.interval", interval + " ms");
      interval = interval / 2;                    // the parameter, not the field
      this.interval = interval + 1;
      conf.setString("state.checkpoints.dir", "hdfs:///jobs/" + name + "/" + this.interval);
      conf.setString("state.backend", "filesystem".length() == 10 ? "rocksdb" : "hashmap");
    }
  }

  public static void main(String[] args) throws Exception {
    JobConf jc = new JobConf(32_000, "writes");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(jc.conf);
    env.fromElements(1, 2).print();
    env.execute("constructor-writes");
  }
}
