package acme.accepted;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class AcceptedJob {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(300_000);
    // flink-lint:ignore checkpoint-not-retained until=2999-12-31 -- state is rebuilt from the source
    env.getCheckpointConfig()
        .setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/accepted");
    env.socketTextStream("accepted.acme.example", 9000).print();
    env.execute("accepted");
  }
}
