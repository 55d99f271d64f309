// construct: calls-after-execute
// run:
package jobs.after;

import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InFinally {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getCheckpointConfig().setCheckpointInterval(22_500L);
    env.fromElements(1, 2).print();
    try {
      JobExecutionResult result = env.execute("in-finally");
      System.out.println(result.getNetRuntime());
      env.getCheckpointConfig().setCheckpointInterval(22_600L);
    } catch (RuntimeException e) {
      env.enableCheckpointing(22_700L);
    }
  }
}
