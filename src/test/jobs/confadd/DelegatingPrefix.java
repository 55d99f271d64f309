// construct: configuration-add-all, configuration-set-string
// run:
package jobs.confadd;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DelegatingConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DelegatingPrefix {
  public static void main(String[] args) throws Exception {
    Configuration backing = new Configuration();
    Configuration view = new DelegatingConfiguration(backing, "execution.checkpointing.");
    backing.setString("execution.checkpointing.interval", "118 s");
    view.setString("interval", "119 s");
    if (view.containsKey("interval") && !view.containsKey("mode")) {
      view.setString("mode", "AT_LEAST_ONCE");
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(backing, DelegatingPrefix.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("delegating-prefix");
  }
}
