// construct: configuration-typed-setters, configuration-read
// flink: 1.10..1.20
// run:
// run: x
package jobs.conftyped;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TypedReadOfOther {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("team.every", "77000");
    conf.setInteger("team.factor", 2 + args.length);
    conf.setBoolean("team.relaxed", args.length > 0);
    long every = conf.getLong("team.every", 1L) * conf.getInteger("team.factor", 10);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(every);
    if (conf.getBoolean("team.relaxed", true)) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2).print();
    env.execute("typed-read-of-other");
  }
}
