package acme.orders;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Takes no checkpoints: a check that is not skipped fails on it. */
public final class OrdersJob {

  private OrdersJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.socketTextStream(args[0], 9000).print();
    env.execute("orders");
  }
}
