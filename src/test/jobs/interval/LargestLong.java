// construct: interval-setter, enable-checkpointing
// run:
// run: off
package jobs.interval;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LargestLong {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(10L);
    if (args.length > 0 && "off".equals(args[0])) {
      // "as good as never"
      env.getCheckpointConfig().setCheckpointInterval(Long.MAX_VALUE);
    }
    env.fromElements(1, 2).print();
    env.execute("largest-long");
  }
}
