// construct: straight-line
// run:
package jobs.basics;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LaterWriteWins {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setParallelism(2);
    env.enableCheckpointing(60_000L);
    env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    env.getCheckpointConfig().setMinPauseBetweenCheckpoints(15_000);
    env.enableCheckpointing(45_000L, CheckpointingMode.EXACTLY_ONCE);
    env.getCheckpointConfig().setCheckpointInterval(0x7530); // 30 s
    env.getCheckpointConfig().setCheckpointTimeout(120_000);
    env.fromElements(1, 2).print();
    env.execute("later write");
  }
}
