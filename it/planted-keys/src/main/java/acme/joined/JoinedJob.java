package acme.joined;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keys put together from pieces that no pattern knows. */
public final class JoinedJob {

  private JoinedJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String ak = "PLNTDJOIN00" + "PLNTD0007";
    String sk = "plntdJoinQ1w2E3r4".concat("plntdT5y6U7i8O9p0A1s2D3");
    env.enableCheckpointing(60_000);
    env.getCheckpointConfig()
        .setCheckpointStorage(
            "obs://" + ak + ":" + sk
                + "@obs.eu-de.otc.t-systems.com:443/acme-flink/joined");
    env.socketTextStream(args[0], 9000).print();
    env.execute("joined");
  }
}
