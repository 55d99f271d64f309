// construct: configuration-set-option, configuration-aliases
// flink: 1.15..2.3
// run:
// run: text-first
package jobs.confoption;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DirConstantMoves {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    // the constant's key is the text's key up to 1.19 only
    if (args.length > 0) {
      conf.setString("state.checkpoints.dir", "hdfs:///moves/text");
    }
    conf.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, "hdfs:///moves/constant");
    if (args.length == 0) {
      conf.setString("state.checkpoints.dir", "hdfs:///moves/text");
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.enableCheckpointing(8_300L);
    env.fromElements(1, 2).print();
    env.execute("dir-constant-moves");
  }
}
