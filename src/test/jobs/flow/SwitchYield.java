// construct: switch-yield
// run:
// run: a
// run: a b
// run: a c
package jobs.flow;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SwitchYield {
  public static void main(String[] args) throws Exception {
    int calls = 0;
    long interval = switch (args.length) {
      case 0 -> {
        long x = 6;
        for (int i = 0; i < 3; i++) {
          x *= 11;
          calls++;
        }
        yield x;
      }
      case 1 -> 8_181;
      default -> {
        if (args[1].equals("b")) {
          yield 9_191;
        }
        yield 10;
      }
    };
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval + calls);
    env.fromElements("a", "b", "c").print();
    env.execute("switch-yield");
  }
}
