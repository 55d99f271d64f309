// construct: parameter-tool
// flink: 2.3
// run:
// run: --at-least --retain
// run: --at-least true --retain false
package jobs.inputs;

import java.util.concurrent.TimeUnit;

import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;

public class UtilToolFlags {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    ParameterTool p = ParameterTool.fromArgs(args);
    env.enableCheckpointing(p.getLong("interval", TimeUnit.SECONDS.toMillis(17)));
    CheckpointConfig cc = env.getCheckpointConfig();
    cc.setCheckpointingConsistencyMode(p.getBoolean("at-least", false) ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE);
    if (p.has("retain") && !"false".equals(p.get("retain"))) {
      cc.setExternalizedCheckpointRetention(ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    } else if (p.has("retain")) {
      cc.setExternalizedCheckpointRetention(ExternalizedCheckpointRetention.DELETE_ON_CANCELLATION);
    }
    env.fromElements(1, 2, 3).print();
    env.execute("util-tool-flags");
  }
}
