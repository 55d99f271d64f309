// construct: configuration-aliases, configuration-read
// flink: 1.15..2.3
// run: state.checkpoints.dir
// run: execution.checkpointing.dir
// run: other.key
package jobs.alias;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReadThroughOption {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString(args[0], "hdfs:///read/through");
    String dir = conf.get(CheckpointingOptions.CHECKPOINTS_DIRECTORY);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (dir != null) {
      env.enableCheckpointing(12_500L);
    } else {
      env.enableCheckpointing(12_600L, CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2).print();
    env.execute("read-through-option");
  }
}
