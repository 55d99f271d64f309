// construct: configuration-set-string
// flink: 1.15..2.3
// run:
// run: rocksdb
package jobs.confstring;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class AllFiveByText {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "71s");
    conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    conf.setString(
        "execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION");
    conf.setString("state.backend", args.length > 0 ? args[0] : "hashmap");
    conf.setString("state.checkpoints.dir", "hdfs:///text/five");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.fromElements(1, 2).print();
    env.execute("all-five-by-text");
  }
}
