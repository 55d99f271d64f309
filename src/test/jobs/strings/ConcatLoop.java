// construct: concat, loop
// flink: 1.15..2.3
// run:
// run: sales emea
package jobs.strings;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConcatLoop {
  static String join(String root, String[] parts) {
    String out = root;
    for (int i = 0; i < parts.length; i++) {
      out += (i == 0 ? "" : "-") + parts[i] + i;
    }
    return out + (parts.length > 0 ? '/' : ".");
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", join("hdfs:///flink/", args) + "ck" + args.length);
    conf.setString("execution.checkpointing.interval", 2 + args.length + "" + 5 + " s");
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("concat-loop");
  }
}
