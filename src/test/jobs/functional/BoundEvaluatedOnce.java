// construct: method-reference, evaluation-order
// run:
package jobs.functional;

import java.util.function.Supplier;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BoundEvaluatedOnce {
  static int calls = 0;

  static StringBuilder source() {
    calls += 100;
    return new StringBuilder("12345");
  }

  public static void main(String[] args) throws Exception {
    Supplier<Integer> once = source()::length;       // receiver evaluated here, once
    Supplier<Integer> each = () -> source().length();
    long x = once.get() + once.get();
    x += each.get() + each.get();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(x * 1_000 + calls);      // 20 * 1000 + 300
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("bound-evaluated-once");
  }
}
