// construct: static-initialiser, static-state
// run:
package jobs.basics;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StaticInitLazy {
  static long counter = 5_000;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long before = SilHolder.CONST;           // compile-time constant: does not initialise the holder
    long first = counter;                    // still 5000
    long value = SilHolder.value;            // initialises it: counter becomes 8000
    env.enableCheckpointing(first + counter * 10 + value + before);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("static-init-lazy");
  }
}

class SilHolder {
  static final long CONST = 3;
  static long value = 100;

  static {
    StaticInitLazy.counter += 3_000;
    value += StaticInitLazy.counter;
  }
}
