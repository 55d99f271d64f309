// construct: interface-dispatch, shadowing
// run:
package jobs.dispatch;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FieldsAreNotVirtual {
  static class Base {
    long interval = 30_000;
    static String kind() { return "base"; }

    long get() { return interval; }
  }

  static class Sub extends Base {
    long interval = 40_000;
    static String kind() { return "sub-kind"; }

    @Override
    long get() { return super.interval + 1 + this.interval / 1_000; }
  }

  public static void main(String[] args) throws Exception {
    Base b = new Sub();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(b.interval + ((Sub) b).interval + b.get() + b.kind().length());
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("fields-are-not-virtual");
  }
}
