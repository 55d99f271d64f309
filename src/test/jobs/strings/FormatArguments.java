// construct: string-format
// flink: 1.15..2.3
// run:
package jobs.strings;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FormatArguments {
  static final String PATTERN = "hdfs:///%2$s/%1$s/%s/%<s/%s";

  static String of(String f, Object... a) {
    return String.format(f, a);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String none = null;
    String dir = of(PATTERN, "job", "team");          // plain %s restart at the first argument
    dir += "%s-%b-%c-%S-%b".formatted(none, none, 'q', "up", "text");
    dir += String.format("/%-6s|%6s|%.2s", "ab", "cd", "efgh").replace('|', 'I').replace(' ', '.');
    dir += of("/%d%%", 50).replace("%", "pct");
    Object[] pack = {1, 2};
    dir += of("/%s%s", pack) + of("/%s", (Object) "one");
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", dir);
    conf.setString("execution.checkpointing.interval", String.format("%d s%n", 45).trim());
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("format-arguments");
  }
}
