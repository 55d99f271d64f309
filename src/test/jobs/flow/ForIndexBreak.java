// construct: for-index, argument-branch
// flink: 1.10..1.20
// run:
// run: --dir hdfs:///idx/a --every 9
// run: --every 8 -- --every 7
package jobs.flow;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ForIndexBreak {
  public static void main(String[] args) throws Exception {
    String dir = null;
    int every = 45;
    for (int i = 0; i < args.length; i++) {
      if ("--".equals(args[i])) {
        break;
      }
      if ("--dir".equals(args[i])) {
        dir = args[++i];
      } else if ("--every".equals(args[i]) && i + 1 < args.length) {
        every = Integer.parseInt(args[++i]);
      }
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(every * 1_000L);
    if (dir != null) {
      env.setStateBackend(new FsStateBackend(dir));
    }
    env.fromElements("a", "b", "c").print();
    env.execute("for-index-break");
  }
}
