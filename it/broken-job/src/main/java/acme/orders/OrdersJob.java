package acme.orders;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class OrdersJob {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(40);
    CheckpointConfig config = env.getCheckpointConfig();
    config.setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    config.setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    config.setCheckpointStorage("hdfs:///flink/checkpoints/orders");
    env.socketTextStream("orders.acme.example", 9000).print();
    env.execute("orders");
  }
}
