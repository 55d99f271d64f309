// construct: string-intern
// run:
// run: flink
// exception: interval because the identity of texts that are computed is not followed
package jobs.strings;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InternIdentity {
  static final String PART = "fl";
  static final String WHOLE = PART + "ink";
  static String mutable = "fl";

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String literal = "flink";
    final String local = "fl";
    String plain = "fl";
    String arg = args.length == 0 ? "flink" : args[0];
    int bits = 0;
    bits |= literal == WHOLE ? 1 : 0;
    bits |= literal == local + "ink" ? 2 : 0;
    bits |= literal == plain + "ink" ? 4 : 0;
    bits |= literal == mutable + "ink" ? 8 : 0;
    bits |= (mutable + "ink").intern() == literal ? 16 : 0;
    bits |= new String("flink") == literal ? 32 : 0;
    bits |= arg == literal ? 64 : 0;
    bits |= arg.equals(literal) ? 128 : 0;
    bits |= literal.toString() == literal && literal.substring(0) == literal ? 256 : 0;
    env.enableCheckpointing(1000L + bits * 10);
    env.fromElements(1, 2, 3).print();
    env.execute("intern-identity");
  }
}
