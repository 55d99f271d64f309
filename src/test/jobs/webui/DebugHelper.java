// construct: local-with-web-ui, configuration-set-option
// context: none
// flink: 1.12..2.3
// run:
// run: 216
package jobs.webui;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DebugHelper {
  static StreamExecutionEnvironment debug(String... seconds) {
    Configuration conf = new Configuration();
    conf.set(RestOptions.PORT, 18082);
    String last = seconds.length == 0 ? "215" : seconds[seconds.length - 1];
    conf.setString("execution.checkpointing.interval", last + "sec");
    return StreamExecutionEnvironment.createLocalEnvironmentWithWebUI(conf);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = debug(args);
    env.fromElements(1, 2).print();
    env.execute("debug-helper");
  }
}
