// construct: configuration-aliases
// flink: 1.15..2.3
// run: 1
// run: 2
// run: 4
// run: 3
// run: 5
// run: 6
// run: 7
// run: 0
package jobs.alias;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ThreeDirKeys {
  private static final String[] KEYS = {
    "state.backend.fs.checkpointdir", "state.checkpoints.dir", "execution.checkpointing.dir"
  };

  public static void main(String[] args) throws Exception {
    int mask = Integer.parseInt(args[0]);
    Configuration conf = new Configuration();
    for (int i = KEYS.length - 1; i >= 0; i--) {
      if ((mask & 1 << i) != 0) {
        conf.setString(KEYS[i], "hdfs:///dirs/key" + i);
      }
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.enableCheckpointing(12_200L);
    env.fromElements(1, 2).print();
    env.execute("three-dir-keys");
  }
}
