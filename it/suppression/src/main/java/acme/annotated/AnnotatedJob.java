package acme.annotated;

import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

// the old cluster is in use until it is switched off
@SuppressWarnings({"flink-lint:checkpoint-not-retained", "flink-lint:checkpoint-path-not-obs"})
public final class AnnotatedJob {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(300_000);
    env.getCheckpointConfig()
        .setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    env.getCheckpointConfig().setCheckpointStorage("hdfs:///flink/annotated");
    env.socketTextStream("annotated.acme.example", 9000).print();
    env.execute("annotated");
  }
}
