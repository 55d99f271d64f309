// construct: instance-initialiser, anonymous-class
// flink: 1.12..2.3
// run:
package jobs.basics;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DoubleBrace {
  public static void main(String[] args) throws Exception {
    final String team = "search";
    Map<String, String> options = new HashMap<String, String>() {{
      put("execution.checkpointing.interval", "17 s");
      put("execution.checkpointing.mode", "AT_LEAST_ONCE");
      put("state.backend", "rocksdb");
      put("state.checkpoints.dir", "hdfs:///" + team + "/cp");
    }};
    options.put("execution.checkpointing.interval", "18 s");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(Configuration.fromMap(options));
    env.fromElements("a", "b", "c").print();
    env.execute("double-brace");
  }
}
