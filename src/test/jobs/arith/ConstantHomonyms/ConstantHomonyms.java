// construct: compile-time-constant
// flink: 1.15..2.3
// run:
// run: qa
package jobs.arith.constanthomonyms;

import static jobs.arith.constanthomonyms.qa.Settings.*;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConstantHomonyms {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Configuration conf = new Configuration();
    boolean qa = args.length > 0 && args[0].equals(NAME);
    conf.setString("execution.checkpointing.interval", (qa ? INTERVAL : Settings.INTERVAL) + Settings.UNIT);
    conf.setString("state.checkpoints.dir", Settings.ROOT + (qa ? NAME : Settings.NAME) + SHARD);
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("constant-homonyms");
  }
}
