// construct: cluster-configuration
// flink: 1.12..1.20
// run: {execution.checkpointing.interval=351s execution.checkpointing.externalized-checkpoint-retention=RETAIN_ON_CANCELLATION}
// run: {execution.checkpointing.interval=352s execution.checkpointing.externalized-checkpoint-retention=DELETE_ON_CANCELLATION}
// run: {execution.checkpointing.interval=353s execution.checkpointing.externalized-checkpoint-retention=NO_EXTERNALIZED_CHECKPOINTS}
// run: {execution.checkpointing.interval=354s}
package jobs.cluster;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RetentionInCode {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getCheckpointConfig()
        .enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    env.fromElements(1, 2).print();
    env.execute("retention-in-code");
  }
}
