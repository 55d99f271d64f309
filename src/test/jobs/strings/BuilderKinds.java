// construct: string-builder
// flink: 1.10..1.20
// run:
package jobs.strings;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BuilderKinds {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    char[] cs = {'u', 'v', 'w'};
    String none = null;
    StringBuilder sb = new StringBuilder("hdfs://");
    sb.append('/').append("flink").append((Object) "/").append(12).append('c' + 1).append((char) ('c' + 1));
    sb.append(true).append(none).append(cs).append(cs, 1, 2).append("abcdef", 2, 4).append(1.5f).append(7L);
    sb.insert(7, "root").insert(11, 3).insert(0, "").insert(sb.length(), '!');
    sb.deleteCharAt(sb.length() - 1);
    sb.replace(sb.indexOf("flink"), sb.indexOf("flink") + 5, "F").setCharAt(8, 'O');
    env.enableCheckpointing(sb.length() * 100L);
    env.setStateBackend(new FsStateBackend(sb.toString()));
    env.fromElements(1, 2, 3).print();
    env.execute("builder-kinds");
  }
}
