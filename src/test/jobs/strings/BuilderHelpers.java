// construct: string-builder, aliasing
// flink: 1.15..2.3
// run:
// run: eu
package jobs.strings;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BuilderHelpers {
  static StringBuilder root(StringBuilder b) {
    return b.append("hdfs:///").append("flink/");
  }

  static void region(StringBuilder b, String r) {
    b.append("r=").append(r).append('/');
    b = new StringBuilder("lost");
    b.append("never");
  }

  static String trimmed(StringBuilder b) {
    while (b.length() > 0 && b.charAt(b.length() - 1) == '/') {
      b.setLength(b.length() - 1);
    }
    return b.toString();
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StringBuilder sb = new StringBuilder();
    StringBuilder same = root(sb);
    if (args.length > 0) {
      region(sb, args[0]);
    }
    String before = same.toString();
    same.append("ck///");
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", String.valueOf(before.length() * 1000));
    conf.setString("state.checkpoints.dir", trimmed(sb));
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("builder-helpers");
  }
}
