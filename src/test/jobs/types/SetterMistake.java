// construct: getter-setter, shadowing
// run:
package jobs.types;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SetterMistake {
  static class Conf {
    private long interval = 33_000;
    private CheckpointingMode mode = CheckpointingMode.EXACTLY_ONCE;

    void setInterval(long interval) {
      interval = interval;                 // self-assignment: the field keeps its value
    }

    void setMode(CheckpointingMode m) {
      CheckpointingMode mode = m;          // a local hides the field
      if (mode == CheckpointingMode.AT_LEAST_ONCE) {
        this.interval++;
      }
    }

    long getInterval() { return interval; }

    CheckpointingMode getMode() { return mode; }
  }

  public static void main(String[] args) throws Exception {
    Conf conf = new Conf();
    conf.setInterval(5_000);
    conf.setMode(CheckpointingMode.AT_LEAST_ONCE);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(conf.getInterval(), conf.getMode());
    env.fromElements("a", "b", "c").print();
    env.execute("setter-mistake");
  }
}
