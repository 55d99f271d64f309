// construct: static-import
// flink: 1.10..1.20
// run:
package jobs.basics.staticimports;

import static jobs.basics.staticimports.util.Paths.of;
import static jobs.basics.staticimports.util.Times.*;
import static org.apache.flink.streaming.api.CheckpointingMode.AT_LEAST_ONCE;
import static org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StaticImports {
  static final long BASE = 9_000;   // wins over Times.BASE
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(seconds(12) + BASE, AT_LEAST_ONCE);
    env.setStateBackend(new FsStateBackend(of("clicks", ROOT)));
    env.getCheckpointConfig().enableExternalizedCheckpoints(RETAIN_ON_CANCELLATION);
    env.fromElements(1, 2).print();
    env.execute("static-imports");
  }
}
