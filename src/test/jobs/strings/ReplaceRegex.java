// construct: string-replace
// flink: 1.15..2.3
// run:
// run: Orders__EU--West
package jobs.strings;

import java.util.regex.Matcher;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReplaceRegex {
  static String slug(String name) {
    return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("([A-Z])([a-z]+)", "$2$1").replaceFirst("-", "/");
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String dots = "a.b".replaceAll(".", "x") + "a.b".replaceAll("\\.", "/");
    String quoted = "cost".replaceAll("o(s)", Matcher.quoteReplacement("$1")) + "cost".replaceFirst("o(s)", "\\$1$1");
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///" + slug(args.length == 0 ? "My Job (v2)" : args[0]) + "/" + dots + "/" + quoted.replace("$", "D"));
    conf.setString("execution.checkpointing.interval", "each 12 or 15 sec".replaceAll("\\D+", "") + "ms");
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("replace-regex");
  }
}
