// construct: arithmetic-double, loop
// run:
// run: 2
// run: 40
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BackoffPow {
  private static final long CAP = 90_000;

  static long backoff(int attempt) {
    double raw = 1500 * Math.pow(1.5, attempt);
    return Math.min(CAP, Math.max((long) raw, 2000));
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int attempt = args.length == 0 ? 0 : Integer.parseInt(args[0]);
    env.enableCheckpointing(backoff(attempt));
    env.fromElements(1, 2, 3).print();
    env.execute("backoff-pow");
  }
}
