// construct: backend-embedded, checkpoint-storage
// flink: 1.15..1.20
// run:
// run: full
package jobs.embedded;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class WithStorage {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(4_100L);
    boolean incremental = args.length == 0;
    env.setStateBackend(new EmbeddedRocksDBStateBackend(incremental));
    env.getCheckpointConfig()
        .setCheckpointStorage("s3a://bucket/" + (incremental ? "incremental" : "full"));
    env.fromElements(1, 2).print();
    env.execute("with-storage");
  }
}
