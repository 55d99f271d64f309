// construct: cluster-configuration
// flink: 1.15..2.3
// run: {execution.checkpointing.interval=331s execution.checkpointing.mode=AT_LEAST_ONCE}
// run: {state.backend=rocksdb state.checkpoints.dir=hdfs:///cluster/first execution.checkpointing.externalized-checkpoint-retention=RETAIN_ON_CANCELLATION}
// run: {state.backend=hashmap}
package jobs.cluster;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OwnConfigurationOver {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "332 s");
    conf.setString("state.checkpoints.dir", "hdfs:///code/second");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.fromElements(1, 2).print();
    env.execute("own-configuration-over");
  }
}
