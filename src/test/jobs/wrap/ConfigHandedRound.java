// construct: wrapper, configuration-set-string
// flink: 1.12..2.3
// run:
// run: last
package jobs.wrap;

import java.util.function.Consumer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConfigHandedRound {
  private final Configuration conf;
  private final Consumer<Configuration> step;

  ConfigHandedRound(Configuration conf, Consumer<Configuration> step) {
    this.conf = conf;
    this.step = step;
  }

  StreamExecutionEnvironment environment() {
    step.accept(conf);
    return StreamExecutionEnvironment.getExecutionEnvironment(conf);
  }

  public static void main(String[] args) throws Exception {
    Configuration shared = new Configuration();
    ConfigHandedRound one =
        new ConfigHandedRound(
            shared, c -> c.setString("execution.checkpointing.interval", "309 s"));
    ConfigHandedRound two =
        new ConfigHandedRound(shared, c -> c.setString("execution.checkpointing.mode", "AT_LEAST_ONCE"));
    StreamExecutionEnvironment first = one.environment();
    StreamExecutionEnvironment second = two.environment();
    StreamExecutionEnvironment env = args.length > 0 ? second : first;
    env.fromElements(1, 2).print();
    env.execute("config-handed-round");
  }
}
