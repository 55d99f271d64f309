// construct: configuration-set-string, configure
// run:
// run: mode
package jobs.confstring;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class KeyBuiltFromParts {
  private static final String PREFIX = "execution.checkpointing";

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    String[][] pairs = {
      {"interval", "72000"}, {"mode", "AT_LEAST_ONCE"}, {"timeout", "3 min"}, {"interval", "73000"}
    };
    for (String[] pair : pairs) {
      if (pair[0].equals("mode") && args.length == 0) {
        continue;
      }
      conf.setString(PREFIX + '.' + pair[0], pair[1]);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, KeyBuiltFromParts.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("key-built-from-parts");
  }
}
