// construct: configuration-typed-setters, configuration-set-option
// flink: 1.10..1.20
// run:
package jobs.conftyped;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StringByOption {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString(CheckpointingOptions.STATE_BACKEND, "rocksdb");
    conf.setString(CheckpointingOptions.CHECKPOINTS_DIRECTORY, "hdfs:///typed/by-option");
    conf.setBoolean(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
    conf.setInteger(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS, 5);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, StringByOption.class.getClassLoader());
    env.enableCheckpointing(conf.getInteger(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS) * 1_560L);
    env.fromElements(1, 2).print();
    env.execute("string-by-option");
  }
}
