// construct: configuration-aliases
// flink: 1.15..2.3
// run:
// run: new-first
// run: only-new
// run: other
package jobs.alias;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BackendOldAndNew {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    String order = args.length > 0 ? args[0] : "new-last";
    if (order.startsWith("new-first") || order.equals("only-new")) {
      conf.setString("state.backend.type", "rocksdb");
    }
    if (!order.equals("only-new")) {
      conf.setString("state.backend", "hashmap");
    }
    if (order.equals("new-last")) {
      conf.setString("state.backend.type", "rocksdb");
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.enableCheckpointing(12_100L);
    env.fromElements(1, 2).print();
    env.execute("backend-old-and-new");
  }
}
