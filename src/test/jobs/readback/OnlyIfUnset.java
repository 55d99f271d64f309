// construct: read-back
// run:
// run: preset
package jobs.readback;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OnlyIfUnset {
  private static void defaults(StreamExecutionEnvironment env) {
    if (env.getCheckpointInterval() == -1) {
      env.enableCheckpointing(18_300L);
    }
    if (!env.getCheckpointConfig().isCheckpointingEnabled()) {
      env.enableCheckpointing(18_400L);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (args.length > 0) {
      env.getCheckpointConfig().setCheckpointInterval(18_500L);
    }
    defaults(env);
    env.fromElements(1, 2).print();
    env.execute("only-if-unset");
  }
}
