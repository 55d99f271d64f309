// construct: interval-setter
// run:
package jobs.interval;

import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SetterOnly {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    CheckpointConfig config = env.getCheckpointConfig();
    config.setCheckpointTimeout(600_001L);
    config.setMinPauseBetweenCheckpoints(7_001L);
    config.setCheckpointInterval(TimeUnit.SECONDS.toMillis(77));
    env.fromElements(1, 2).print();
    env.execute("setter-only");
  }
}
