// construct: arithmetic-long, arithmetic-int
// run:
// run: early
// run: late
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LongWidening {
  private static final int MINUTES = 50000;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long early = 1000L * 60 * MINUTES;
    long late = MINUTES * 1000 * 60 * 1L;
    long half = MINUTES * 60 * 1000L / 2;
    String which = args.length == 0 ? "" : args[0];
    if (which.equals("early")) {
      env.enableCheckpointing(early);
    } else if (which.equals("late")) {
      env.enableCheckpointing(late < 0 ? -late : late);
    } else {
      env.enableCheckpointing(half);
    }
    env.fromElements(1, 2, 3).print();
    env.execute("long-widening");
  }
}
