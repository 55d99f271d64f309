// construct: message-format
// flink: 1.15..2.3
// run:
// run: ads
package jobs.strings;

import java.text.MessageFormat;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MessageChoice {
  static String dir(String pattern, Object... values) {
    return MessageFormat.format(pattern, values);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String job = args.length == 0 ? null : args[0];
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", dir("hdfs:///{0}/{1}/{0}-{2}", "team", job, String.valueOf(20_000)));
    conf.setString("execution.checkpointing.interval", dir("{0} s", args.length + 8));
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("message-choice");
  }
}
