package acme;

import org.apache.flink.api.java.utils.ParameterTool;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class OrdersJob {
  public static void main(String[] args) throws Exception {
    ParameterTool parameters = ParameterTool.fromArgs(args);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(parameters.getLong("interval", 100));
    env.getCheckpointConfig()
        .setCheckpointStorage("obs://acme-flink/checkpoints/" + parameters.getRequired("stage"));
    env.fromElements(1, 2).print();
    env.execute("orders");
  }
}
