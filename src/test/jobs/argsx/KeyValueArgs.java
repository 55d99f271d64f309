// construct: argument-branch, for-each, map-constant
// flink: 1.12..2.3
// run:
// run: interval=15s mode=AT_LEAST_ONCE
// run: mode=AT_LEAST_ONCE interval=16s interval=17s junk
package jobs.argsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class KeyValueArgs {
  public static void main(String[] args) throws Exception {
    Map<String, String> given = new HashMap<>();
    given.put("interval", "14s");
    for (String arg : args) {
      int at = arg.indexOf('=');
      if (at < 0) {
        continue;
      }
      given.put(arg.substring(0, at), arg.substring(at + 1));
    }
    Configuration conf = new Configuration();
    given.forEach((k, v) -> conf.setString("execution.checkpointing." + k, v));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("key-value-args");
  }
}
