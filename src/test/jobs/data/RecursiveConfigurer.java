// construct: recursion
// flink: 1.12..2.3
// run:
package jobs.data;

import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RecursiveConfigurer {
  static Configuration merge(List<Map<String, String>> layers) {
    if (layers.isEmpty()) {
      return new Configuration();
    }
    Configuration rest = merge(layers.subList(1, layers.size()));
    layers.get(0).forEach((k, v) -> rest.setString("execution.checkpointing." + k, v));   // the first layer is written last
    return rest;
  }

  public static void main(String[] args) throws Exception {
    Configuration conf = merge(List.of(
        Map.of("interval", "41 s"),
        Map.of("interval", "42 s", "mode", "AT_LEAST_ONCE"),
        Map.of("mode", "EXACTLY_ONCE", "timeout", "5 min")));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("recursive-configurer");
  }
}
