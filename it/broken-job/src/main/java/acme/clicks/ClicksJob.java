package acme.clicks;

import acme.common.Checkpoints;
import org.apache.flink.runtime.state.storage.JobManagerCheckpointStorage;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps its checkpoints in the memory of the JobManager. */
public final class ClicksJob {

  private ClicksJob() {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    Checkpoints.tune(env).setCheckpointStorage(new JobManagerCheckpointStorage());
    env.socketTextStream(args[0], 9000).print();
    env.execute("clicks");
  }
}
