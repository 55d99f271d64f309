// construct: ternary, overload-type
// flink: 1.10..1.20
// run:
// run: x
package jobs.flow;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TernaryBoxed {
  static String kind(Object o) { return o.getClass().getSimpleName() + o; }

  public static void main(String[] args) throws Exception {
    boolean yes = args.length == 0;
    Object promoted = yes ? 1 : 2.0;                 // 1.0, a Double
    Object kept = yes ? (Object) 1 : 2.0;
    char c = 'x';
    int zero = 0;
    String s = "" + (yes ? c : 0) + (yes ? c : zero);   // char x, then int 120
    Integer missing = null;
    long interval;
    try {
      interval = yes ? missing : 5_000;              // unboxes null
    } catch (NullPointerException e) {
      interval = 38_000;
    }
    Integer safe = yes ? null : Integer.valueOf(0);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval + (safe == null ? 8 : 9));
    env.setStateBackend(new FsStateBackend("hdfs:///" + kind(promoted) + "/" + kind(kept) + "/" + s));
    env.fromElements("a", "b", "c").print();
    env.execute("ternary-boxed");
  }
}
