// construct: local-environment
// context: none
// run:
// run: own
package jobs.local;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ParallelismAndConfiguration {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "205 s");
    LocalStreamEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1, conf);
    if (args.length > 0) {
      Configuration own = new Configuration();
      own.setString("execution.checkpointing.interval", "206 s");
      env.configure(own, ParallelismAndConfiguration.class.getClassLoader());
    }
    env.fromElements(1, 2).print();
    env.execute("local-parallelism");
  }
}
