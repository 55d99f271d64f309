// construct: wrapper, configure
// run:
// run: 30500
package jobs.wrap;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SettingsPojo {
  static class CheckpointSettings {
    private long interval;
    private CheckpointingMode mode = CheckpointingMode.AT_LEAST_ONCE;
    private final Configuration extra = new Configuration();

    void setInterval(long interval) {
      this.interval = interval;
      extra.setString("execution.checkpointing.timeout", String.valueOf(interval * 3));
    }

    void apply(StreamExecutionEnvironment env) {
      env.configure(extra, getClass().getClassLoader());
      if (interval > 0) {
        env.enableCheckpointing(interval, mode);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    CheckpointSettings settings = new CheckpointSettings();
    if (args.length > 0) {
      settings.setInterval(Long.parseLong(args[0]));
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(30_400L);
    settings.apply(env);
    settings.setInterval(30_600L);
    env.fromElements(1, 2).print();
    env.execute("settings-pojo");
  }
}
