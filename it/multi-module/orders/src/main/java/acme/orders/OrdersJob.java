package acme.orders;

import acme.checkpoints.Checkpoints;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class OrdersJob {

  private OrdersJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Checkpoints.enable(env, "orders");
    env.socketTextStream(args[0], 9000).print();
    env.execute("orders");
  }
}
