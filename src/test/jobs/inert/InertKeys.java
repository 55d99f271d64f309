// construct: inert, configure
// run:
package jobs.inert;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InertKeys {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.timeout", "12 min");
    conf.setString("execution.checkpointing.min-pause", "3 s");
    conf.setString("execution.checkpointing.max-concurrent-checkpoints", "2");
    conf.setString("execution.checkpointing.tolerable-failed-checkpoints", "9");
    conf.setString("execution.buffer-timeout", "200 ms");
    conf.setString("pipeline.max-parallelism", "256");
    conf.setString("pipeline.name", "execution.checkpointing.interval");
    conf.setString("checkpoint.interval", "1 s");
    conf.setString("state.savepoints.dir", "hdfs:///inert/savepoints");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, InertKeys.class.getClassLoader());
    env.enableCheckpointing(25_200L);
    env.fromElements(1, 2).print();
    env.execute("inert-keys");
  }
}
