// construct: cluster-configuration
// flink: 1.12..2.3
// run: {execution.checkpointing.interval=347s} --every 348000
// run: {execution.checkpointing.interval=349s}
// run: --every 350000
// run:
package jobs.cluster;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class WithArguments {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (args.length > 1) {
      env.enableCheckpointing(Long.parseLong(args[1]));
    }
    env.fromElements(1, 2).print();
    env.execute("with-arguments");
  }
}
