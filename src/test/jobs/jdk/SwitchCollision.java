// construct: string-switch
// run:
// run: Aa
// run: BB
// run: C#
// run: late
package jobs.jdk;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SwitchCollision {
  static long interval(String key) {
    long n = 1000;
    switch (key) {
      case "BB":
        n += 20;
      default:
        n += 300;
      case "Aa":             // same hashCode as "BB"
        n += 4000;
        break;
      case "late":
        n = 77000;
    }
    return n;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval(args.length == 0 ? "A" + "a" : args[0]));
    env.fromElements(1, 2, 3).print();
    env.execute("switch-collision");
  }
}
