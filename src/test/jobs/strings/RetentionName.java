// construct: string-case, concat, enum
// flink: 1.10..1.20
// run:
// run: retain
// run: Delete 3
// run: keep
package jobs.strings;

import java.util.Locale;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RetentionName {
  private static final String SUFFIX = "_on_cancellation";

  static CheckpointConfig.ExternalizedCheckpointCleanup cleanup(String word) {
    try {
      return CheckpointConfig.ExternalizedCheckpointCleanup.valueOf((word + SUFFIX).toUpperCase(Locale.ENGLISH));
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(66000);
    if (args.length > 0) {
      CheckpointConfig.ExternalizedCheckpointCleanup c = cleanup(args[0]);
      if (c != null) {
        env.getCheckpointConfig().enableExternalizedCheckpoints(c);
      } else {
        env.enableCheckpointing(67000);
      }
    }
    int ordinal = args.length & 1 ^ 1;
    env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.values()[ordinal]);
    env.fromElements(1, 2, 3).print();
    env.execute("retention-name");
  }
}
