// construct: configuration-from-map, configuration-read
// flink: 1.12..2.3
// run:
package jobs.confmap;

import java.util.Collections;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ToMapIsACopy {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "106 s");
    Map<String, String> copy = conf.toMap();
    copy.put("execution.checkpointing.interval", "107 s");
    copy.put("execution.checkpointing.mode", "AT_LEAST_ONCE");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    if (!conf.containsKey("execution.checkpointing.mode")) {
      env.configure(
          Configuration.fromMap(
              Collections.singletonMap("execution.checkpointing.interval", "108 s")),
          ToMapIsACopy.class.getClassLoader());
    }
    env.fromElements(1, 2).print();
    env.execute("to-map-is-a-copy");
  }
}
