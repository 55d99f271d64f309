// construct: read-back, retention-enable
// flink: 1.10..1.20
// run:
package jobs.readback;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RetentionNullInOldOnes {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    // null up to 1.12
    if (env.getCheckpointConfig().getExternalizedCheckpointCleanup() == null) {
      env.enableCheckpointing(19_200L);
    } else {
      env.enableCheckpointing(19_300L);
    }
    env.fromElements(1, 2).print();
    env.execute("retention-null-in-old-ones");
  }
}
