// construct: configuration-typed-setters
// flink: 1.10..1.20
// run:
// run: int
package jobs.conftyped;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LongAndInteger {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setLong("execution.checkpointing.interval", 75_000L);
    if (args.length > 0) {
      conf.setInteger("execution.checkpointing.interval", 76_000);
    }
    conf.setInteger("execution.checkpointing.max-concurrent-checkpoints", 2);
    conf.setBoolean("state.backend.incremental", true);
    conf.setDouble("state.backend.rocksdb.memory.write-buffer-ratio", 0.4);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, LongAndInteger.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("long-and-integer");
  }
}
