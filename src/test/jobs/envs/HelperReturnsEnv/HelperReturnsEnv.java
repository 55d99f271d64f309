// construct: helper-environment
// flink: 1.15..1.20
// run:
package jobs.envs.helperreturnsenv;

import jobs.envs.helperreturnsenv.util.FlinkEnv;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class HelperReturnsEnv {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = FlinkEnv.standard("orders");
    env.getCheckpointConfig().setCheckpointInterval(FlinkEnv.MINUTE / 4);
    FlinkEnv.start(env, "orders");
  }
}
