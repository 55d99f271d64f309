// construct: duration
// run:
package jobs.jdk;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DurationBasics {
  private static final Duration BASE = Duration.ofMinutes(2);

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Duration d = BASE.plusSeconds(30);
    d.plus(Duration.ofHours(5));                       // result dropped
    d = d.plus(500, ChronoUnit.MILLIS).minus(Duration.ofSeconds(15));
    Duration neg = Duration.ofMillis(-1500);
    long s = neg.getSeconds() * 10 + neg.getNano() / 100_000_000 + neg.toSeconds();   // -2, 500000000 ns
    env.enableCheckpointing(d.toMillis() + s + d.toMinutes() * 100000 + d.toSecondsPart());
    env.fromElements(1, 2, 3).print();
    env.execute("duration-basics");
  }
}
