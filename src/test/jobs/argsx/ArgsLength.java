// construct: argument-branch
// flink: 1.10..1.20
// run:
// run: 8
// run: 8 hdfs:///args
// run: 8 hdfs:///args keep
// run: 8 hdfs:///args drop
package jobs.argsx;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArgsLength {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (args.length >= 1) {
      env.enableCheckpointing(Integer.parseInt(args[0]) * 1_000L);
    }
    if (args.length >= 2) {
      env.setStateBackend(new FsStateBackend(args[1]));
    }
    if (args.length == 3 && !args[2].isEmpty()) {
      env.getCheckpointConfig().enableExternalizedCheckpoints(
          args[2].equals("keep") ? ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION : ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    }
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("args-length");
  }
}
