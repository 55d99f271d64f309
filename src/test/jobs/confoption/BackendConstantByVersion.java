// construct: configuration-set-option
// flink: 1.15..2.3
// run: hashmap
// run: rocksdb
package jobs.confoption;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BackendConstantByVersion {
  private static final ConfigOption<String> BACKEND = StateBackendOptions.STATE_BACKEND;

  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.set(BACKEND, args[0]);
    conf.set(CheckpointingOptions.CHECKPOINT_STORAGE, "jobmanager");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf);
    env.enableCheckpointing(BACKEND.key().endsWith(".type") ? 8_400L : 8_500L);
    env.fromElements(1, 2).print();
    env.execute("backend-constant");
  }
}
