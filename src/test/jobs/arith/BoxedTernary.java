// construct: boxing, ternary
// flink: 1.10..1.20
// run:
// run: long
package jobs.arith;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BoxedTernary {
  static Object pick(boolean wide) {
    Integer small = 5;
    Long large = 600L;
    return wide ? large : small;   // binary numeric promotion: always a Long
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Object v = pick(args.length > 0);
    Object half = args.length == 0 ? 1 : 2.0;
    String kind = v instanceof Long ? "long" : "int";
    env.enableCheckpointing(((Number) v).longValue() * 1000 + (v.equals(5L) ? 11 : 22));
    env.setStateBackend(new FsStateBackend("hdfs:///flink/" + kind + "/" + half));
    env.fromElements(1, 2, 3).print();
    env.execute("boxed-ternary");
  }
}
