// construct: get-configuration
// flink: 1.17..2.3
// run:
package jobs.getconf;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class WriteThroughCast {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(171_000L);
    // shared with the CheckpointConfig from 1.19 only
    Configuration inner = (Configuration) env.getConfiguration();
    inner.setString("execution.checkpointing.interval", "172 s");
    inner.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    env.fromElements(1, 2).print();
    env.execute("write-through-cast");
  }
}
