// construct: execute-async
// run:
package jobs.async;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ExecuteAsync {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(22_800L);
    env.fromElements(1, 2).print();
    env.executeAsync("execute-async");
    env.enableCheckpointing(22_900L);
  }
}
