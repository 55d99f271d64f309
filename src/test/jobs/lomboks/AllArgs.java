// construct: lombok, constructor
// flink: 1.10..1.20
// lombok: yes
// run:
// run: batchy
package jobs.lomboks;

import lombok.AllArgsConstructor;
import lombok.NoArgsConstructor;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class AllArgs {
  @AllArgsConstructor
  @NoArgsConstructor
  static class Settings {
    long interval = 8_800;
    long timeout = 500_000;
    String path = "hdfs:///all/default";
  }

  public static void main(String[] args) throws Exception {
    Settings s = args.length > 0 ? new Settings(123_000, 456_000, "hdfs:///all/batchy") : new Settings();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(s.interval);
    env.getCheckpointConfig().setCheckpointTimeout(s.timeout);
    env.setStateBackend(new FsStateBackend(s.path));
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("all-args");
  }
}
