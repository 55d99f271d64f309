// construct: string-repeat
// flink: 1.15..2.3
// run:
// run: 3
package jobs.strings;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RepeatPath {
  static String pad(String s, int width) {
    return "0".repeat(Math.max(0, width - s.length())) + s;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int depth = args.length == 0 ? 0 : Integer.parseInt(args[0]);
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///r" + "/lvl".repeat(depth) + "/" + pad("77", 5) + pad("1234567", 5));
    conf.setString("execution.checkpointing.interval", "1" + "20".repeat(2) + "ms".repeat(1) + "x".repeat(0));
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("repeat-path");
  }
}
