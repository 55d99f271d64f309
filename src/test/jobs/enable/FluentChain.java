// construct: enable-checkpointing, inert
// run:
package jobs.enable;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FluentChain {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment()
            .setParallelism(3)
            .setBufferTimeout(250L)
            .enableCheckpointing(45_000L)
            .setMaxParallelism(128)
            .disableOperatorChaining();
    StreamExecutionEnvironment same = env.enableCheckpointing(46_000L).setParallelism(2);
    same.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    env.fromElements(1, 2).print();
    env.execute("fluent-chain");
  }
}
