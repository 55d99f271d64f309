// construct: enum-method, for-each
// run: --profile near-real-time
// run: --profile BULK
// run: --profile other
package jobs.enums;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ValuesLoop {
  enum Profile {
    NEAR_REAL_TIME(1_000), STANDARD(30_000), BULK(600_000);

    private final long every;

    Profile(long every) {
      this.every = every;
    }

    static Profile parse(String text) {
      for (Profile p : values()) {
        if (p.name().replace('_', '-').equalsIgnoreCase(text)) {
          return p;
        }
      }
      return values()[1];
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Profile profile = Profile.parse(args[1]);
    env.enableCheckpointing(profile.every);
    env.getCheckpointConfig().setCheckpointingMode(
        profile == Profile.BULK ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("values-loop");
  }
}
