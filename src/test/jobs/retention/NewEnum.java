// construct: retention-new
// flink: 1.20..2.3
// run:
// run: 0
// run: 2
package jobs.retention;

import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NewEnum {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(17_000L);
    ExternalizedCheckpointRetention retention =
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION;
    if (args.length > 0) {
      retention =
          Integer.parseInt(args[0]) == 0
              ? ExternalizedCheckpointRetention.DELETE_ON_CANCELLATION
              : ExternalizedCheckpointRetention.NO_EXTERNALIZED_CHECKPOINTS;
    }
    env.getCheckpointConfig().setExternalizedCheckpointRetention(retention);
    env.fromElements(1, 2).print();
    env.execute("new-enum");
  }
}
