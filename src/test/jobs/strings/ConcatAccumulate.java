// construct: concat, compound-assignment
// flink: 1.15..1.20
// run:
package jobs.strings;

import java.util.Locale;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConcatAccumulate {
  private static String prefix;

  static String tag(String t) {
    prefix = t;
    return t.toUpperCase(Locale.ROOT);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String s = null;
    s += "x";
    s += 'a' + 1;
    s += 1 + 2 + "y";
    String order = prefix + tag("b") + prefix + (prefix = "c") + prefix;
    String v = "p";
    v += v = "q";
    env.enableCheckpointing(5000);
    env.getCheckpointConfig().setCheckpointStorage("hdfs:///ck/" + s + "/" + order + "/" + v);
    env.fromElements(1, 2, 3).print();
    env.execute("concat-accumulate");
  }
}
