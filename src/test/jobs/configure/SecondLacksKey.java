// construct: configure
// run:
package jobs.configure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SecondLacksKey {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Configuration first = new Configuration();
    first.setString("execution.checkpointing.interval", "156000");
    first.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    Configuration second = new Configuration();
    second.setString("execution.checkpointing.interval", "157000");
    List<Configuration> all = new ArrayList<>(Arrays.asList(second, first));
    Collections.reverse(all);
    for (Configuration c : all) {
      env.configure(c, SecondLacksKey.class.getClassLoader());
    }
    env.fromElements(1, 2).print();
    env.execute("second-lacks-key");
  }
}
