// construct: checkpoint-storage, configure
// flink: 1.15..1.20
// run: setter-then-key
// run: key-then-setter
// run: key-then-jobmanager
package jobs.storage;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.state.storage.JobManagerCheckpointStorage;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SetterAndKeyOrder {
  private static void byKey(StreamExecutionEnvironment env) {
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///order/key");
    env.configure(conf);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(5_400L);
    if (args[0].equals("setter-then-key")) {
      env.getCheckpointConfig().setCheckpointStorage("hdfs:///order/setter");
      byKey(env);
    } else {
      byKey(env);
      if (args[0].endsWith("jobmanager")) {
        env.getCheckpointConfig().setCheckpointStorage(new JobManagerCheckpointStorage());
      } else {
        env.getCheckpointConfig().setCheckpointStorage("hdfs:///order/setter");
      }
    }
    env.fromElements(1, 2).print();
    env.execute("setter-and-key-order");
  }
}
