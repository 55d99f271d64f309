package jobs.envs.helperreturnsenv.util;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class FlinkEnv {
  public static final long MINUTE = 60_000;

  private FlinkEnv() {}

  public static StreamExecutionEnvironment standard(String name) {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(MINUTE);
    env.setStateBackend(new EmbeddedRocksDBStateBackend(true));
    env.getCheckpointConfig().setCheckpointStorage("hdfs:///cluster/" + name);
    return retained(env);
  }

  private static StreamExecutionEnvironment retained(StreamExecutionEnvironment env) {
    env.getCheckpointConfig().setExternalizedCheckpointCleanup(ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    return env;
  }

  public static void start(StreamExecutionEnvironment env, String name) throws Exception {
    env.fromElements(1, 2).print();
    env.getCheckpointConfig().setCheckpointTimeout(5 * MINUTE);
    env.execute(name);
  }
}
