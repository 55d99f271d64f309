// construct: parameter-tool
// flink: 1.10..1.20
// run:
// run: --exactly
// run: --exactly true --retain yes
// run: --exactly TRUE --shift -500 --retain
package jobs.inputs;

import org.apache.flink.api.java.utils.ParameterTool;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ToolFlags {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    ParameterTool p = ParameterTool.fromArgs(args);
    boolean exactly = p.getBoolean("exactly", true);     // a flag without a value reads false
    int shift = p.getInt("shift", 250);
    env.enableCheckpointing(10_000 + shift, exactly ? CheckpointingMode.EXACTLY_ONCE : CheckpointingMode.AT_LEAST_ONCE);
    if (p.has("retain")) {
      env.getCheckpointConfig().enableExternalizedCheckpoints("yes".equals(p.get("retain"))
          ? CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION
          : CheckpointConfig.ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    }
    env.fromElements(1, 2, 3).print();
    env.execute("tool-flags");
  }
}
