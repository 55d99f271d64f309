package jobs.exprs.hiddenenv;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

class EnvHolder {
  protected final StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
  protected CheckpointingMode mode = CheckpointingMode.EXACTLY_ONCE;
  protected long interval = 250;
}
