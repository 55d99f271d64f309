// construct: execute-jobclient
// run:
// run: slow
package jobs.jobclient;

import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReturnedFromHelper {
  private static JobClient start(StreamExecutionEnvironment env, long interval) throws Exception {
    env.enableCheckpointing(interval);
    env.fromElements(1, 2).print();
    return env.executeAsync("returned-from-helper");
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(23_800L);
    JobClient client = start(env, args.length == 0 ? 23_900L : 239_000L);
    if (client != null) {
      env.enableCheckpointing(24_100L);
    }
  }
}
