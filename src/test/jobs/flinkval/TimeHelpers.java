// construct: flink-time
// flink: 1.10..1.20
// run:
// run: 2
// run: 0
package jobs.flinkval;

import org.apache.flink.api.common.time.Time;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TimeHelpers {
  static Time choose(int n) {
    if (n == 0) {
      return Time.milliseconds(750);
    }
    return n > 5 ? Time.days(n) : Time.minutes(n);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Time t = choose(args.length == 0 ? 30 : Integer.parseInt(args[0]));
    boolean same = Time.seconds(60).equals(Time.minutes(1));
    env.enableCheckpointing(t.toMilliseconds() + (same ? 1 : 2));
    env.setStateBackend(new FsStateBackend("hdfs:///time/" + t.toString().replace(" ", "_")));
    env.fromElements(1, 2, 3).print();
    env.execute("time-helpers");
  }
}
