// construct: overload-type
// flink: 1.10..1.20
// run:
package jobs.dispatch;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MostSpecific {
  static String where(Object o) { return "object"; }
  static String where(String s) { return "string"; }
  static String where(CharSequence s) { return "chars"; }
  static String where(Number n) { return "number"; }
  static String both(Object a, String b) { return "os"; }
  static String both(Object a, Object b) { return "oo"; }

  public static void main(String[] args) throws Exception {
    Object text = "text";
    CharSequence cs = "cs";
    Number n = 5;
    String path = "hdfs:///" + where("x") + "/" + where(text) + "/" + where(cs) + "/" + where(n) + "/" + where(5L)
        + "/" + both(cs, "b") + both("a", text);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(path.length() * 100L);
    env.setStateBackend(new FsStateBackend(path));
    env.fromElements(1, 2).print();
    env.execute("most-specific");
  }
}
