// construct: argument-index
// run:
// run: job
// run: job 36000
// run: -v job 37000
package jobs.inputs;

import java.util.Arrays;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArgumentShift {
  private static int pos = 0;

  static String next(String[] args, String dflt) {
    return pos < args.length ? args[pos++] : dflt;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    boolean verbose = args.length > 0 && args[pos].equals("-v") && pos++ >= 0;
    String name = next(args, "anon");
    long interval = Long.parseLong(next(args, "38000"));
    String[] rest = Arrays.copyOfRange(args, pos, Math.max(pos, args.length));
    env.enableCheckpointing(interval + name.length() + pos * 10 + rest.length * 100 + (verbose ? 1000 : 0));
    env.fromElements(1, 2, 3).print();
    env.execute("argument-shift");
  }
}
