// construct: for-each, map-constant
// flink: 1.12..2.3
// run:
package jobs.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ForEachEntrySet {
  private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

  static {
    SETTINGS.put("execution.checkpointing.interval", "10 s");
    SETTINGS.put("job.name", "entry-set");
    SETTINGS.put("execution.checkpointing.mode", "AT_LEAST_ONCE");
    SETTINGS.put("state.backend", "rocksdb");
    SETTINGS.put("state.checkpoints.dir", "hdfs:///entry/cp");
    SETTINGS.put("execution.checkpointing.interval", "11 s");
  }

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    String trail = "";
    for (Map.Entry<String, String> e : SETTINGS.entrySet()) {
      if (e.getKey().startsWith("job.")) {
        trail += e.getValue();
        continue;
      }
      String value = e.getValue();
      if (e.getKey().endsWith(".dir")) {
        value = value + "/" + trail + conf.keySet().size();
      }
      conf.setString(e.getKey(), value);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.fromElements("a", "b", "c").print();
    env.execute("for-each-entry-set");
  }
}
