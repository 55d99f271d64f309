// construct: boxing, exceptions
// run:
// run: 4000L
// run: -8000
// run: 0x1000
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ParseSigns {
  static Long read(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      try {
        return Long.decode(text);
      } catch (NumberFormatException e2) {
        return null;
      }
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Long v = args.length == 0 ? Long.valueOf(2500) : read(args[0]);
    if (v != null) {
      env.enableCheckpointing(v.longValue() < 0 ? -v : v);
    } else {
      env.enableCheckpointing(Integer.valueOf("15") * 1000);
    }
    env.fromElements(1, 2, 3).print();
    env.execute("parse-signs");
  }
}
