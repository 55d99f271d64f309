// construct: argument-index
// flink: 1.10..1.20
// run:
// run: 33000
// run: 34000 AT_LEAST_ONCE
// run: 35000 EXACTLY_ONCE hdfs:///idx/third more
package jobs.inputs;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArgumentIndex {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (args.length > 0) {
      env.enableCheckpointing(Long.parseLong(args[0]));
    }
    if (args.length >= 2) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.valueOf(args[1]));
    }
    String path = args.length > 2 ? args[2] : "hdfs:///idx/" + (args.length == 0 ? "none" : args[args.length - 1]);
    env.setStateBackend(new FsStateBackend(path));
    env.fromElements(1, 2, 3).print();
    env.execute("argument-index");
  }
}
