// construct: argument-branch, ternary
// flink: 1.10..1.20
// run:
// run: [checkpoint.seconds=13] prod
// run: [checkpoint.seconds=14 checkpoint.path=hdfs:///property/cp]
// exception: stateBackend because system properties are left open
package jobs.argsx;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.runtime.state.memory.MemoryStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SystemProperty {
  private static final int SECONDS = Integer.getInteger("checkpoint.seconds", 12);
  private static final String PATH = System.getProperty("checkpoint.path");

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(SECONDS * 1_000L + args.length);
    env.setStateBackend(PATH == null ? new MemoryStateBackend() : new FsStateBackend(PATH));
    if (args.length > 0 && args[args.length - 1].equals("prod")) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2).print();
    env.execute("system-property");
  }
}
