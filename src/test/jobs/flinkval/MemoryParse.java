// construct: memory-size
// flink: 1.12..2.3
// run:
// run: 3mb
// run: 2k
// run: 5000
package jobs.flinkval;

import org.apache.flink.configuration.MemorySize;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MemoryParse {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    MemorySize m = MemorySize.parse(args.length == 0 ? "64 kb" : args[0]);
    long kb = m.getKibiBytes();
    long mb = m.getMebiBytes();
    env.enableCheckpointing(m.getBytes() + kb * 10 + mb);
    env.fromElements(1, 2, 3).print();
    env.execute("memory-parse");
  }
}
