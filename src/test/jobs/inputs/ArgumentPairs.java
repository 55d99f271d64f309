// construct: argument-loop
// flink: 1.15..2.3
// run:
// run: --interval=41000 --dir=hdfs:///pairs/a=b
// run: --interval=42000 --interval=43000 plain --mode
package jobs.inputs;

import java.util.HashMap;
import java.util.Map;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArgumentPairs {
  static Map<String, String> parse(String[] args) {
    Map<String, String> out = new HashMap<>();
    for (String a : args) {
      if (!a.startsWith("--")) {
        continue;
      }
      int eq = a.indexOf('=');
      String key = eq < 0 ? a.substring(2) : a.substring(2, eq);
      out.put(key, eq < 0 ? "AT_LEAST_ONCE" : a.substring(eq + 1));
    }
    return out;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Map<String, String> opts = parse(args);
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", opts.getOrDefault("interval", "44000"));
    if (opts.containsKey("dir")) {
      conf.setString("state.checkpoints.dir", opts.get("dir"));
    }
    String mode = opts.get("mode");
    if (mode != null) {
      conf.setString("execution.checkpointing.mode", mode);
    }
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("argument-pairs");
  }
}
