// construct: failing-value
// run: 5
// run: 27100
package jobs.failing;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class Uncaught {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(Long.parseLong(args[0]));
    env.fromElements(1, 2).print();
    env.execute("uncaught");
  }
}
