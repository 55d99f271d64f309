// construct: time-unit, enum
// run:
// run: 3 MINUTES
// run: 2500 milliseconds
package jobs.jdk;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TimeUnitEnum {
  enum Pace {
    FAST(4, TimeUnit.SECONDS), SLOW(2, TimeUnit.HOURS);

    final long millis;

    Pace(long n, TimeUnit unit) {
      millis = unit.toMillis(n);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long interval = Pace.FAST.millis + Pace.SLOW.millis;
    if (args.length == 2) {
      interval = TimeUnit.valueOf(args[1].toUpperCase(Locale.ROOT)).toMillis(Integer.parseInt(args[0]));
    }
    env.enableCheckpointing(interval);
    env.getCheckpointConfig().setMinPauseBetweenCheckpoints(TimeUnit.SECONDS.toMillis(1));
    env.fromElements(1, 2, 3).print();
    env.execute("time-unit-enum");
  }
}
