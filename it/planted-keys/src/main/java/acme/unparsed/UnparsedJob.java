package acme.unparsed;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The file does not parse, at the line of the keys. */
public final class UnparsedJob {

  private UnparsedJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    env.getCheckpointConfig()
        .setCheckpointStorage("obs://PLNTDUNP000000000007:plntdUnpQ1w2E3r4T5y6U7i8O9p0A1s2D3f4G5h6@obs.eu-de.otc.t-systems.com:443/acme-flink/unparsed" "plntdUnpQ1w2E3r4T5y6U7i8O9p0A1s2D3f4G5h6");
    env.execute("unparsed");
  }
}
