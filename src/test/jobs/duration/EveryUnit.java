// construct: duration-text, configure
// run: 8s
// run: 9 s
// run: 1 min
// run: 1500 ms
// run: 4321
// run: 2 h
// run: 1 d
// run: 3 seconds
// run: 7 minutes
// run: 90000000000 ns
// run: 5000000 micro
package jobs.duration;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EveryUnit {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", String.join(" ", args));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, EveryUnit.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("every-unit");
  }
}
