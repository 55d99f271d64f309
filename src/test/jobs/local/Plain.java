// construct: local-environment
// context: none
// run:
// run: 2
package jobs.local;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class Plain {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env =
        args.length == 0
            ? StreamExecutionEnvironment.createLocalEnvironment()
            : StreamExecutionEnvironment.createLocalEnvironment(Integer.parseInt(args[0]));
    env.enableCheckpointing(args.length == 0 ? 20_100L : 20_200L);
    env.fromElements(1, 2).print();
    env.execute("local-plain");
  }
}
