// construct: anonymous-class
// run:
package jobs.types;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class AnonymousBase {
  abstract static class Tuning {
    final long base;

    Tuning(long base) {
      this.base = base;
    }

    abstract long factor();

    long interval() {
      return base * factor();
    }
  }

  public static void main(String[] args) throws Exception {
    final long two = 2;
    Tuning tuning = new Tuning(5_100) {
      private long calls = 1;

      @Override
      long factor() {
        return two + calls++;
      }
    };
    tuning.interval();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(tuning.interval());      // second call: factor 4
    env.fromElements(1, 2).print();
    env.execute("anonymous-base");
  }
}
