// construct: enum-field, static-state
// run:
package jobs.enums;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnumSettable {
  enum Knob {
    INTERVAL, TIMEOUT(90_000);

    long value;

    Knob() {
      this(12_000);
    }

    Knob(long value) {
      this.value = value;
    }

    Knob with(long v) {
      value = v;
      return this;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Knob same = Knob.valueOf("INTERVAL");
    same.with(13_500);
    Knob.TIMEOUT.value -= 30_000;
    env.enableCheckpointing(Knob.INTERVAL.value);
    env.getCheckpointConfig().setCheckpointTimeout(Knob.TIMEOUT.value);
    if (same == Knob.INTERVAL && same.compareTo(Knob.TIMEOUT) < 0) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("enum-settable");
  }
}
