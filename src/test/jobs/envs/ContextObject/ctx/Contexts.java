package jobs.envs.contextobject.ctx;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class Contexts {
  public static JobContext create(String[] args) {
    String name = args.length > 0 ? args[0] : "test";
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", name.equals("prod") ? "3 min" : "9 s");
    conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    return new JobContext(StreamExecutionEnvironment.getExecutionEnvironment(conf), name);
  }
}
