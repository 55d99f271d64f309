// construct: configuration-aliases, configure
// flink: 1.15..2.3
// run:
// run: old-second
package jobs.alias;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class AliasAcrossTwoConfigures {
  private static Configuration one(String key, String value) {
    Configuration c = new Configuration();
    c.setString(key, value);
    return c;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(12_400L);
    Configuration oldKey = one("state.checkpoints.dir", "hdfs:///across/old");
    Configuration newKey = one("execution.checkpointing.dir", "hdfs:///across/new");
    if (args.length == 0) {
      env.configure(oldKey);
      env.configure(newKey);
    } else {
      env.configure(newKey);
      env.configure(oldKey);
    }
    env.fromElements(1, 2).print();
    env.execute("alias-across");
  }
}
