// construct: argument-branch, switch-arrow
// flink: 1.20..2.3
// run:
// run: retain
// run: delete
package jobs.argsx;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RetentionNewApi {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(35_000, org.apache.flink.core.execution.CheckpointingMode.AT_LEAST_ONCE);
    ExternalizedCheckpointRetention retention = switch (args.length == 0 ? "" : args[0]) {
      case "retain" -> ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION;
      case "delete" -> ExternalizedCheckpointRetention.DELETE_ON_CANCELLATION;
      default -> null;
    };
    if (retention != null) {
      env.getCheckpointConfig().setExternalizedCheckpointRetention(retention);
    }
    Configuration conf = new Configuration();
    conf.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, "hdfs:///new/" + retention);
    conf.set(StateBackendOptions.STATE_BACKEND, "hashmap");
    env.configure(conf);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("retention-new-api");
  }
}
