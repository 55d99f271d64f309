// construct: cluster-configuration
// flink: 1.15..2.3
// run: {execution.checkpointing.interval=333s execution.checkpointing.mode=AT_LEAST_ONCE state.backend=hashmap}
// run: {execution.checkpointing.mode=AT_LEAST_ONCE}
// run: {state.backend=rocksdb state.checkpoints.dir=hdfs:///cluster/first}
package jobs.cluster;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConfiguredOver {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "334 s");
    conf.setString("state.backend", "hashmap");
    conf.setString("state.backend.type", "hashmap");
    env.configure(conf, ConfiguredOver.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("configured-over");
  }
}
