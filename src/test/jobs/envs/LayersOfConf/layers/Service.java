package jobs.envs.layersofconf.layers;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class Service {
  private final Configuration conf;
  private final Defaults defaults;

  public Service(Configuration conf, boolean override) {
    this.defaults = new Defaults(conf, override);
    this.conf = defaults.filled();
  }

  public StreamExecutionEnvironment environment() {
    return build(conf);
  }

  private static StreamExecutionEnvironment build(Configuration c) {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(c);
    c.setString("execution.checkpointing.mode", "EXACTLY_ONCE");
    return env;
  }
}

class Defaults {
  private final Configuration given;
  private final boolean override;

  Defaults(Configuration given, boolean override) {
    this.given = given;
    this.override = override;
  }

  Configuration filled() {
    set("execution.checkpointing.interval", "72 s");
    set("execution.checkpointing.mode", "AT_LEAST_ONCE");
    set("state.backend", "rocksdb");
    set("state.checkpoints.dir", "hdfs:///layers");
    return given;
  }

  private void set(String key, String value) {
    if (override || !given.containsKey(key)) {
      given.setString(key, value);
    }
  }
}
