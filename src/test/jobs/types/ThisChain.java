// construct: constructor-chaining
// run:
package jobs.types;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ThisChain {
  static class Schedule {
    static int made = 0;
    final long interval;
    CheckpointingMode mode = CheckpointingMode.EXACTLY_ONCE;

    Schedule() {
      this(16);
      mode = CheckpointingMode.AT_LEAST_ONCE;
    }

    Schedule(int seconds) {
      this(seconds * 1000L, made++);
    }

    Schedule(long ms, int serial) {
      interval = ms + serial * 10L + made;
    }
  }

  public static void main(String[] args) throws Exception {
    new Schedule(5);
    Schedule s = new Schedule();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(s.interval, s.mode);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("this-chain");
  }
}
