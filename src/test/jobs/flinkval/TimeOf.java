// construct: flink-time
// flink: 1.10..1.20
// run:
package jobs.flinkval;

import java.util.concurrent.TimeUnit;

import org.apache.flink.api.common.time.Time;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TimeOf {
  private static final Time PAUSE = Time.of(5, TimeUnit.MINUTES);

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long ms = PAUSE.toMilliseconds();
    long size = PAUSE.getSize();
    long unit = PAUSE.getUnit().toSeconds(1);
    env.enableCheckpointing(ms / 10 + size * 100 + unit + Time.seconds(7).toMilliseconds());
    env.getCheckpointConfig().setCheckpointTimeout(Time.hours(1).toMilliseconds());
    env.fromElements(1, 2, 3).print();
    env.execute("time-of");
  }
}
