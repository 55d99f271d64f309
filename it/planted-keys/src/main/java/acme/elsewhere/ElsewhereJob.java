package acme.elsewhere;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keys in another class, and of a shape that no pattern knows. */
public final class ElsewhereJob {

  private ElsewhereJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    env.getCheckpointConfig().setCheckpointStorage("obs://" + Keys.ID + ":" + Keys.VALUE + "@obs.eu-de.otc.t-systems.com:443/acme-flink/elsewhere");
    env.socketTextStream(args[0], 9000).print();
    env.execute("elsewhere");
  }
}
