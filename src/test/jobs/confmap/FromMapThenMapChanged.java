// construct: configuration-from-map
// flink: 1.12..2.3
// run:
// run: before
package jobs.confmap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FromMapThenMapChanged {
  public static void main(String[] args) throws Exception {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("execution.checkpointing.interval", "102 s");
    if (args.length > 0) {
      map.replace("execution.checkpointing.interval", "103 s");
    }
    map.putIfAbsent("execution.checkpointing.interval", "104 s");
    Configuration conf = Configuration.fromMap(map);
    map.put("execution.checkpointing.interval", "105 s");
    map.clear();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.fromElements(1, 2).print();
    env.execute("from-map-then-changed");
  }
}
