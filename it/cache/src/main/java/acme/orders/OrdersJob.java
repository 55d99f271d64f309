package acme.orders;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Its checkpoints are deleted when it is cancelled. */
public final class OrdersJob {

  private OrdersJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(40000);
    env.getCheckpointConfig().setCheckpointStorage("obs://acme-flink/checkpoints/orders");
    env.fromElements(1, 2, 3).print();
    env.execute("orders");
  }
}
