// construct: argument-parse, exceptions
// run:
// run: 51000
// run: soon
// run: 51_000
// run: -52000
package jobs.inputs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArgumentParse {
  private static final long DEFAULT = 53000;

  static long parse(String[] args) {
    if (args.length == 0) {
      return DEFAULT;
    }
    try {
      long v = Long.parseLong(args[0]);
      return v > 0 ? v : DEFAULT + 1;
    } catch (NumberFormatException e) {
      return args[0].contains("_") ? DEFAULT + 2 : DEFAULT + 3;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(parse(args));
    env.fromElements(1, 2, 3).print();
    env.execute("argument-parse");
  }
}
