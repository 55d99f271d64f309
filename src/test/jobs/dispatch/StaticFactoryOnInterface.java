// construct: static-interface-method, lambda-own
// run:
package jobs.dispatch;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StaticFactoryOnInterface {
  interface Interval {
    long millis();

    static Interval seconds(int s) { return () -> s * 1000L; }

    static Interval minutes(int m) { return seconds(m * 60); }

    static Interval min(Interval a, Interval b) { return a.millis() <= b.millis() ? a : b; }

    default Interval plus(Interval o) { return () -> millis() + o.millis(); }
  }

  public static void main(String[] args) throws Exception {
    Interval i = Interval.min(Interval.minutes(2), Interval.seconds(115)).plus(Interval.seconds(1).plus(() -> 50));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(i.millis());
    env.fromElements("a", "b", "c").print();
    env.execute("static-factory-on-interface");
  }
}
