// construct: aliasing, constant-class
// run:
// exception: interval because the identity of texts that are computed is not followed
package jobs.exprs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StringIdentity {
  private static final String MODE = "at" + "-least";
  private static final String PART = "-least";
  private static String mutable = "at";

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String literal = "at-least";
    String built = mutable + PART;
    long interval = 10_000;
    if (literal == MODE) interval += 1;                  // same constant
    if (built == literal) interval += 20;                // another object
    if (built.equals(literal)) interval += 300;
    if (built.intern() == MODE) interval += 4_000;
    Integer small1 = 127, small2 = 127;
    Long big = 1_000L;
    if (small1 == small2) interval += 50_000;
    if (big.equals(1_000)) interval += 600_000;          // an Integer is never equal to a Long
    if (big == 1_000) interval += 7_000_000;
    env.enableCheckpointing(interval);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("string-identity");
  }
}
