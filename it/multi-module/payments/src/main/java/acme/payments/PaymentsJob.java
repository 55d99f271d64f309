package acme.payments;

import acme.checkpoints.Checkpoints;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class PaymentsJob {

  private PaymentsJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Checkpoints.enable(env, "payments");
    env.socketTextStream(args[0], 9000).print();
    env.execute("payments");
  }
}
