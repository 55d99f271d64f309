package acme.rides;

import acme.common.Checkpoints;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Has a path with a placeholder that nobody ever replaces. */
public final class RidesJob {

  private RidesJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    Checkpoints.tune(env).setCheckpointStorage("obs://acme-flink/${stage}/rides");
    env.socketTextStream(args[0], 9000).print();
    env.execute("rides");
  }
}
