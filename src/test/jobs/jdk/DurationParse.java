// construct: duration
// run:
// run: PT1H2.5S
// run: P1DT-2H
// run: pt-0.5s
package jobs.jdk;

import java.time.Duration;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DurationParse {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Duration d = Duration.parse(args.length == 0 ? "PT90S" : args[0]);
    env.enableCheckpointing(d.isNegative() ? d.abs().toMillis() : d.toMillis());
    env.fromElements(1, 2, 3).print();
    env.execute("duration-parse");
  }
}
