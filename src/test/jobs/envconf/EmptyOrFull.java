// construct: environment-with-configuration
// flink: 1.12..2.3
// run: rocksdb
// run:
package jobs.envconf;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EmptyOrFull {
  private static Configuration load(String[] args) {
    Configuration conf = new Configuration();
    if (args.length == 0) {
      return conf;
    }
    conf.setString("state.backend", args[0]);
    conf.setString("state.checkpoints.dir", "hdfs:///full/" + args[0]);
    conf.setString("execution.checkpointing.interval", "166 s");
    return conf;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(load(args));
    env.fromElements(1, 2).print();
    env.execute("empty-or-full");
  }
}
