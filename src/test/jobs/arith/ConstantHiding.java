// construct: compile-time-constant, inheritance
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConstantHiding {
  interface Limits {
    long STEP = 1000;
    long INTERVAL = 8 * STEP;
  }

  static class Base implements Limits {
    static final long STEP = 250;

    long step() {
      return STEP;
    }

    long interval() {
      return INTERVAL;
    }
  }

  static class Fast extends Base {
    static final long STEP = 30;
    static final long INTERVAL = Base.STEP * 2 + STEP;

    @Override
    long step() {
      return super.step() + STEP;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Base b = new Fast();
    env.enableCheckpointing(b.interval() + b.step() + Fast.INTERVAL * 100 + ((Base) b).STEP * 1000);
    env.fromElements(1, 2, 3).print();
    env.execute("constant-hiding");
  }
}
