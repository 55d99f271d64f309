// construct: interval-setter
// run:
// run: long
package jobs.interval;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OverflowingDays {
  private static final int DAYS = 60;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (args.length > 0) {
      env.getCheckpointConfig().setCheckpointInterval(DAYS * 24L * 60 * 60 * 1000);
    } else {
      env.getCheckpointConfig().setCheckpointInterval(DAYS * 24 * 60 * 60 * 1000);
    }
    env.fromElements(1, 2).print();
    env.execute("overflowing-days");
  }
}
