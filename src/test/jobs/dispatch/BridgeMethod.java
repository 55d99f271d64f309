// construct: generics, interface-dispatch
// run:
package jobs.dispatch;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BridgeMethod {
  interface Rule<T> { long apply(T t); }

  abstract static class Scaled<N extends Number> implements Rule<N> {
    abstract long scale();

    @Override
    public long apply(N n) { return n.longValue() * scale(); }

    long apply(String s) { return 1; }
  }

  static class IntRule extends Scaled<Integer> {
    @Override
    long scale() { return 1_000; }

    @Override
    public long apply(Integer n) { return super.apply(n + 1) + 3; }
  }

  static <T> long run(Rule<? super T> rule, T value) { return rule.apply(value); }

  public static void main(String[] args) throws Exception {
    IntRule rule = new IntRule();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(run(rule, 29) + rule.apply("x"));
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("bridge-method");
  }
}
