// construct: time-unit
// run:
package jobs.jdk;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TimeUnitConvert {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long a = TimeUnit.SECONDS.toMinutes(119);                       // 1
    long b = TimeUnit.MILLISECONDS.convert(5, TimeUnit.SECONDS);    // 5000
    long c = TimeUnit.MINUTES.convert(-61, TimeUnit.SECONDS);       // -1
    long d = TimeUnit.DAYS.toMillis(Long.MAX_VALUE / 2);            // saturates
    long e = TimeUnit.MICROSECONDS.toMillis(2999);                  // 2
    long f = TimeUnit.SECONDS.convert(Duration.ofMillis(4999));     // 4
    env.enableCheckpointing(TimeUnit.MINUTES.toMillis(a) + b + c * 100 + (d == Long.MAX_VALUE ? 7000 : 9000) + e * 10 + f);
    env.fromElements(1, 2, 3).print();
    env.execute("time-unit-convert");
  }
}
