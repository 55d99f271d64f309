// construct: arithmetic-int
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class IntOverflow {
  private static final int DAYS = 60;
  private static final int HOURS_PER_DAY = 24;

  static long retentionMillis() {
    // int all the way: 5184000000 does not fit
    return DAYS * HOURS_PER_DAY * 60 * 60 * 1000;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long wanted = 5184000000L;
    long got = retentionMillis();
    env.enableCheckpointing(got == wanted ? 30000 : got);
    env.fromElements(1, 2, 3).print();
    env.execute("int-overflow");
  }
}
