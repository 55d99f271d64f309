// construct: lombok, constructor
// lombok: yes
// run:
package jobs.lomboks;

import lombok.RequiredArgsConstructor;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RequiredArgs {
  @RequiredArgsConstructor
  static class Launcher {
    private final StreamExecutionEnvironment env;
    private long extra = 300;               // neither final nor @NonNull: not a parameter
    private final long interval;
    @lombok.NonNull private CheckpointingMode mode;

    void start() throws Exception {
      env.enableCheckpointing(interval + extra, mode);
      env.fromElements(1, 2).print();
      env.execute("required");
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    new Launcher(env, 24_000, CheckpointingMode.AT_LEAST_ONCE).start();
  }
}
