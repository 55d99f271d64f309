// construct: argument-loop, string-switch
// flink: 1.10..1.20
// run:
// run: -i 45000 -r
// run: -d hdfs:///sw/dir -i
// run: -x -i 46000 -- -i 47000
package jobs.inputs;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArgumentSwitches {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long interval = 48000;
    String dir = null;
    boolean retain = false;
    parse:
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "-i":
          if (i + 1 == args.length) {
            interval++;
            break parse;
          }
          interval = Long.parseLong(args[++i]);
          break;
        case "-d":
          dir = args[++i];
          break;
        case "-r":
          retain = true;
        case "-x":
          interval += 5;
          continue parse;
        case "--":
          break parse;
        default:
          throw new IllegalArgumentException(args[i]);
      }
    }
    env.enableCheckpointing(interval);
    if (dir != null) {
      env.setStateBackend(new FsStateBackend(dir));
    }
    if (retain) {
      env.getCheckpointConfig().enableExternalizedCheckpoints(CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    }
    env.fromElements(1, 2, 3).print();
    env.execute("argument-switches");
  }
}
