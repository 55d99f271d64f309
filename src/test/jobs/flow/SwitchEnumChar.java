// construct: switch-old, enum-field
// run:
// run: q
// run: w
package jobs.flow;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SwitchEnumChar {
  enum Speed { SLOW, FAST, UNKNOWN }

  static Speed speed(char c) {
    Speed s;
    switch (c) {
      case 'q':
      case 'Q':
        s = Speed.FAST;
        break;
      case 'q' + 6:                  // 'w'
        s = Speed.SLOW;
        break;
      default:
        s = Speed.UNKNOWN;
    }
    return s;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    switch (speed(args.length > 0 ? args[0].charAt(0) : '-')) {
      case FAST: {
        long ms = 1_100;
        env.enableCheckpointing(ms);
        break;
      }
      case SLOW: {
        long ms = 110_000;
        env.enableCheckpointing(ms, CheckpointingMode.AT_LEAST_ONCE);
      }
      case UNKNOWN:
        env.getCheckpointConfig().setCheckpointTimeout(50_000);
    }
    env.fromElements(1, 2).print();
    env.execute("switch-enum-char");
  }
}
