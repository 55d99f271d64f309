// construct: new-style
// flink: 1.20..2.3
// run:
// run: s3://bucket/prod
package jobs.newstyle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EverythingByKeys {
  private static Map<String, String> settings(String dir) {
    Map<String, String> m = new LinkedHashMap<>();
    m.put("execution.checkpointing.interval", "29s");
    m.put("execution.checkpointing.mode", "exactly_once");
    m.put("execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION");
    m.put("state.backend.type", "rocksdb");
    if (dir != null) {
      m.put("execution.checkpointing.storage", "filesystem");
      m.put("execution.checkpointing.dir", dir);
    }
    return m;
  }

  public static void main(String[] args) throws Exception {
    Configuration conf = Configuration.fromMap(settings(args.length > 0 ? args[0] : null));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.fromElements(1, 2).print();
    env.execute("everything-by-keys");
  }
}
