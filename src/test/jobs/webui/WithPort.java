// construct: local-with-web-ui
// context: none
// run:
package jobs.webui;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class WithPort {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("rest.port", "18081");
    conf.setString("execution.checkpointing.interval", "214 s");
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironmentWithWebUI(conf);
    env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    env.fromElements(1, 2).print();
    env.execute("with-port");
  }
}
