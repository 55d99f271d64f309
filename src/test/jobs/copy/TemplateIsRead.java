// construct: copy-constructed, interval-setter
// run:
// run: lax
package jobs.copy;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TemplateIsRead {
  private static CheckpointConfig template(boolean lax) {
    CheckpointConfig t = new CheckpointConfig();
    t.setCheckpointInterval(lax ? 63_000L : 64_000L);
    if (lax) {
      t.setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    return t;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    CheckpointConfig t = template(args.length > 0);
    env.enableCheckpointing(t.getCheckpointInterval() + 500, t.getCheckpointingMode());
    t.setCheckpointInterval(65_000L);
    env.fromElements(1, 2).print();
    env.execute("template-is-read");
  }
}
