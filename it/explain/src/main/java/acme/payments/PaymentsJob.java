package acme.payments;

import org.apache.flink.api.java.utils.ParameterTool;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class PaymentsJob {

  private PaymentsJob() {}

  public static void main(String[] args) throws Exception {
    ParameterTool params = ParameterTool.fromArgs(args);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(params.getLong("interval", 30_000));
    env.getCheckpointConfig()
        .setCheckpointStorage("obs://acme-flink/checkpoints/" + params.getRequired("stage"));
    env.socketTextStream(params.getRequired("host"), 9000).print();
    env.execute("payments");
  }
}
