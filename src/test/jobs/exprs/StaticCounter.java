// construct: static-state, evaluation-order
// run:
package jobs.exprs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StaticCounter {
  static int created = 0;
  final int id = ++created;

  static StaticCounter instance;

  static synchronized StaticCounter get() {
    if (instance == null) {
      instance = new StaticCounter();
    }
    return instance;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    new StaticCounter();
    StaticCounter one = get();
    new StaticCounter();
    StaticCounter two = get();
    env.enableCheckpointing(one.id * 10_000 + two.id * 1_000 + created * 100 + (one == two ? 7 : 8));
    env.fromElements("a", "b", "c").print();
    env.execute("static-counter");
  }
}
