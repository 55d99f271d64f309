// construct: higher-order, lambda
// flink: 1.10..1.20
// run:
package jobs.functional;

import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CurriedFactory {
  static Function<String, Function<Integer, String>> path(String scheme) {
    return host -> port -> scheme + "://" + host + ":" + port + "/cp";
  }

  static LongUnaryOperator repeat(LongUnaryOperator f, int n) {
    return n == 0 ? LongUnaryOperator.identity() : f.andThen(repeat(f, n - 1));
  }

  static Supplier<Long> counter(long start) {
    long[] state = {start};
    return () -> state[0]++;
  }

  public static void main(String[] args) throws Exception {
    Supplier<Long> a = counter(5);
    Supplier<Long> b = counter(500);
    a.get();
    b.get();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(repeat(x -> x * 2 + 1, 5).applyAsLong(1_000 + a.get()) + b.get());
    env.setStateBackend(new FsStateBackend(path("hdfs").apply("curry").apply(9000 + 1)));
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("curried-factory");
  }
}
