// construct: system-exit
// run: 12
// run: 12 alo
package jobs.errors;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ExitOnUsage {
  static void usage(String why) {
    System.err.println(why);
    System.exit(2);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (args.length == 0) {
      env.enableCheckpointing(1_000);
      usage("no seconds");
    }
    int seconds = Integer.parseInt(args[0]);
    if (seconds < 5) {
      usage("too fast");
      seconds = 5;                          // never matters
    }
    env.enableCheckpointing(seconds * 1_000L);
    if (args.length > 1) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements("a", "b", "c").print();
    env.execute("exit-on-usage");
  }
}
