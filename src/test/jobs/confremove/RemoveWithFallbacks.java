// construct: configuration-remove, configuration-aliases
// flink: 1.15..2.3
// run:
// run: key
package jobs.confremove;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RemoveWithFallbacks {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///remove/main");
    conf.setString("state.backend.fs.checkpointdir", "hdfs:///remove/fallback");
    if (args.length == 0) {
      conf.removeConfig(CheckpointingOptions.CHECKPOINTS_DIRECTORY);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.enableCheckpointing(14_400L);
    env.fromElements(1, 2).print();
    env.execute("remove-with-fallbacks");
  }
}
