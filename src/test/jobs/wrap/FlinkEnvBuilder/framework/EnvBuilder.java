package jobs.wrap.flinkenvbuilder.framework;

import java.io.IOException;
import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Builds environments the way the platform team likes them. */
public final class EnvBuilder {
  private long interval = 30_000L;
  private CheckpointingMode mode = CheckpointingMode.EXACTLY_ONCE;
  private String rocksDir;

  private EnvBuilder() {}

  public static EnvBuilder create() {
    return new EnvBuilder();
  }

  public EnvBuilder every(long millis) {
    this.interval = millis;
    return this;
  }

  public EnvBuilder atLeastOnce() {
    mode = CheckpointingMode.AT_LEAST_ONCE;
    return this;
  }

  public EnvBuilder rocks(String dir) {
    rocksDir = dir;
    return this;
  }

  public StreamExecutionEnvironment build() throws IOException {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval, mode);
    if (rocksDir != null) {
      env.setStateBackend((StateBackend) new RocksDBStateBackend(rocksDir + "/" + interval, true));
    }
    return env;
  }
}
