// construct: execute-async
// run: --detached
// run:
package jobs.async;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class AsyncOrBlocking {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    boolean detached = args.length > 0;
    env.enableCheckpointing(detached ? 23_100L : 23_200L);
    env.fromElements(1, 2).print();
    if (detached) {
      env.executeAsync();
    } else {
      env.execute();
    }
  }
}
