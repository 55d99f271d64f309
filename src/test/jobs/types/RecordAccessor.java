// construct: record
// run:
package jobs.types;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RecordAccessor {
  record Range(long low, long high) {
    Range(long only) {
      this(only, only * 3);
    }

    static Range of(long a, long b) {
      return a < b ? new Range(a, b) : new Range(b, a);
    }

    Range shift(long by) {
      return new Range(low + by, high() + by);
    }

    @Override
    public String toString() {
      return low + ".." + high;
    }
  }

  public static void main(String[] args) throws Exception {
    Range r = Range.of(40_000, 15_000);
    r.shift(1_000);
    r = r.shift(1);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(r.low());
    env.getCheckpointConfig().setCheckpointTimeout(new Range(r.high()).high());
    if (r.toString().equals("15001..40001")) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("record-accessor");
  }
}
