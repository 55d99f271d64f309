package acme.payments;

import acme.common.Checkpoints;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Says everything about checkpoints, and never turns them on. */
public final class PaymentsJob {

  private PaymentsJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Checkpoints.tune(env).setCheckpointStorage("obs://acme-flink/checkpoints/payments");
    env.socketTextStream(args[0], 9000).print();
    env.execute("payments");
  }
}
