// construct: string-trim, text-block
// flink: 1.15..2.3
// run:
package jobs.strings;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TrimLines {
  private static final String SETTINGS = """
         interval =   14000
      # mode = AT_LEAST_ONCE

      dir=hdfs:///trim/ck\t
      mode =\tAT_LEAST_ONCE
      """;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Configuration conf = new Configuration();
    for (String line : SETTINGS.split("\n")) {
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      int eq = line.indexOf('=');
      String key = line.substring(0, eq).trim();
      String value = line.substring(eq + 1).trim();
      conf.setString(key.equals("dir") ? "state.checkpoints.dir" : "execution.checkpointing." + key, value);
    }
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("trim-lines");
  }
}
