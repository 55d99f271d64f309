package acme.literal;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keys in one literal. */
public final class LiteralJob {

  private LiteralJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    env.getCheckpointConfig()
        .setCheckpointStorage(
            "obs://PLNTDLIT000000000007:plntdLitQ1w2E3r4T5y6U7i8O9p0A1s2D3f4G5h6@obs.eu-de.otc.t-systems.com:443/acme-flink/literal");
    env.socketTextStream(args[0], 9000).print();
    env.execute("literal");
  }
}
