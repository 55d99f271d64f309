// construct: backend-hashmap, checkpoint-storage
// flink: 1.15..1.20
// run: key
// run: setter
// run: none
package jobs.hashmap;

import java.net.URI;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class HashMapPlusDirKey {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(4_600L);
    env.setStateBackend(new HashMapStateBackend());
    if (args[0].equals("key")) {
      Configuration conf = new Configuration();
      conf.setString("state.checkpoints.dir", "hdfs:///hash/by-key");
      env.configure(conf);
    } else if (args[0].equals("setter")) {
      env.getCheckpointConfig().setCheckpointStorage(URI.create("hdfs:///hash/by-setter"));
    }
    env.fromElements(1, 2).print();
    env.execute("hashmap-plus-dir-key");
  }
}
