// construct: concat
// flink: 1.10..1.20
// run:
package jobs.strings;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConcatMixed {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String none = null;
    String a = 1 + 2 + "a" + 1 + 2;
    String b = 'a' + 'b' + "c" + 'd' + 1;
    String c = "n" + none + true + 1e7 + 100.0f + 2L;
    String d = "" + (char) 99 + (int) 'c' + -1 + '\u0041';
    Object o = null;
    String e = "o=" + o;
    env.enableCheckpointing(a.length() * 1000 + b.length() * 100 + c.length());
    env.setStateBackend(new FsStateBackend("hdfs:///flink/" + a + "/" + b + "/" + c + "/" + d + "/" + e));
    env.fromElements(1, 2, 3).print();
    env.execute("concat-mixed");
  }
}
