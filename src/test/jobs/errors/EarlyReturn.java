// construct: early-return
// flink: 1.10..1.20
// run:
// run: nocp
// run: nobackend
package jobs.errors;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EarlyReturn {
  static void configure(StreamExecutionEnvironment env, String flag) {
    env.getCheckpointConfig().setCheckpointTimeout(45_000);
    if ("nocp".equals(flag)) {
      return;
    }
    env.enableCheckpointing(14_000);
    if (flag.startsWith("no")) return;
    env.setStateBackend(new FsStateBackend("hdfs:///early"));
    for (int i = 0; ; i++) {
      if (i == 3) {
        return;
      }
      env.getCheckpointConfig().setCheckpointInterval(15_000 + i);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    configure(env, args.length > 0 ? args[0] : "");
    env.fromElements(1, 2).print();
    env.execute("early-return");
  }
}
