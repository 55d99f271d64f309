// construct: configuration-remove
// flink: 1.17..2.3
// run:
// run: execution.checkpointing.mode
// run: execution.checkpointing.interval
// exception: interval because the number of arguments is open
package jobs.confremove;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RemoveKey {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "14500");
    conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    for (String key : args) {
      if (!conf.removeKey(key) || conf.removeKey(key)) {
        throw new IllegalStateException(key);
      }
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    if (env.getCheckpointInterval() < 0) {
      env.enableCheckpointing(14_600L);
    }
    env.fromElements(1, 2).print();
    env.execute("remove-key");
  }
}
