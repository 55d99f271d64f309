package acme.expired;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class ExpiredJob {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(300_000);
    // flink-lint:ignore checkpoint-not-retained until=2020-01-31 -- until the new job runs
    env.getCheckpointConfig()
        .setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/expired");
    env.socketTextStream("expired.acme.example", 9000).print();
    env.execute("expired");
  }
}
