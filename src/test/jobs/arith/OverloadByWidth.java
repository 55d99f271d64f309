// construct: arithmetic-long, overload
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OverloadByWidth {
  static long millis(int seconds) {
    return seconds * 1000L;
  }

  static long millis(long already) {
    return already;
  }

  static long millis(double minutes) {
    return (long) (minutes * 60_000);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    short s = 7;
    char nul = '\n';
    long sum = millis(3 * 5) + millis(60 * 4L) + millis(s) + millis(nul) + millis(1 / 2) + millis(1 / 2f);
    env.enableCheckpointing(sum);
    env.getCheckpointConfig().setCheckpointTimeout(millis(10.0));
    env.fromElements(1, 2, 3).print();
    env.execute("overload-by-width");
  }
}
