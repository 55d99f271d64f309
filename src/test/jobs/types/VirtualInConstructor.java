// construct: constructor, field-default, template-method
// run:
package jobs.types;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class VirtualInConstructor {
  static class Base {
    protected long interval;

    Base() {
      interval = compute();
    }

    long compute() {
      return 30_000;
    }
  }

  static class Derived extends Base {
    private long extra = 5_000;
    private final long fixed = 600;           // a constant: inlined even before it is initialised
    private Long boxed = 1L;

    @Override
    long compute() {
      return 20_000 + extra + fixed + (boxed == null ? 7 : boxed);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(new Derived().interval);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("virtual-in-constructor");
  }
}
