package acme.reasonless;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class ReasonlessJob {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(300_000);
    // flink-lint:ignore checkpoint-not-retained
    env.getCheckpointConfig()
        .setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/reasonless");
    env.socketTextStream("reasonless.acme.example", 9000).print();
    env.execute("reasonless");
  }
}
