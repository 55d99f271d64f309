// construct: duration
// flink: 1.15..2.3
// run:
// run: PT10M
package jobs.jdk;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DurationArithmetic {
  static Duration cap(Duration d, Duration max) {
    return d.compareTo(max) > 0 ? max : d;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Duration asked = args.length > 0 ? Duration.parse(args[0]) : Duration.of(7, ChronoUnit.SECONDS);
    Duration d = cap(asked.multipliedBy(3).dividedBy(2), Duration.ofMinutes(14).plusMillis(1));
    boolean eq = Duration.ofSeconds(60).equals(Duration.ofMinutes(1));
    long times = Duration.ofSeconds(61).dividedBy(Duration.ofSeconds(20));
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", d.toMillis() + times + " ms");
    conf.setString("state.checkpoints.dir", "hdfs:///dur/" + d + "/" + (eq ? Duration.ZERO : "ne") + "/" + Duration.ofSeconds(3661, 20_000_000));
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("duration-arithmetic");
  }
}
