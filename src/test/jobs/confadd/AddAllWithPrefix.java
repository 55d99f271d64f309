// construct: configuration-add-all
// run: execution.
// run: staging.
package jobs.confadd;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class AddAllWithPrefix {
  public static void main(String[] args) throws Exception {
    Configuration team = new Configuration();
    team.setString("checkpointing.interval", "113 s");
    team.setString("checkpointing.mode", "AT_LEAST_ONCE");
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "114 s");
    conf.addAll(team, args[0]);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, AddAllWithPrefix.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("add-all-with-prefix");
  }
}
