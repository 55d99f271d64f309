package acme.alerts;

import acme.common.Checkpoints;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Has its keys in the source. */
public final class AlertsJob {

  private static final String ACCESS_KEY = "EXAMPLEACCESSKEY0000";
  private static final String SECRET_KEY = "exampleSecretKey000000000000000000000000";
  private static final String ENDPOINT = "obs.eu-de.otc.t-systems.com";

  private AlertsJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    Checkpoints.tune(env)
        .setCheckpointStorage(
            "obs://" + ACCESS_KEY + ":" + SECRET_KEY + "@" + ENDPOINT + ":443/acme-flink/alerts");
    env.socketTextStream(args[0], 9000).print();
    env.execute("alerts");
  }
}
