// construct: argument-index, exceptions
// run:
// run: 39000
// run: 39000 60
package jobs.inputs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArgumentBounds {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long interval = 40000;
    long extra = 1;
    try {
      interval = Long.parseLong(args[0]);
      extra = interval;                        // kept when args[1] is missing
      extra = Long.parseLong(args[1]);
    } catch (ArrayIndexOutOfBoundsException e) {
      interval += args.length == 0 ? 7 : 11;
    } finally {
      interval += 2;
    }
    env.enableCheckpointing(interval + extra);
    env.fromElements(1, 2, 3).print();
    env.execute("argument-bounds");
  }
}
