// construct: array, aliasing
// flink: 1.10..1.20
// run:
package jobs.data;

import java.util.Arrays;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArrayAliasClone {
  static String[] change(String[] dirs) {
    dirs[0] = "hdfs:///changed";
    dirs = new String[] {"hdfs:///fresh", "hdfs:///fresh2"};
    dirs[1] = "hdfs:///never";
    return dirs;
  }

  public static void main(String[] args) throws Exception {
    String[] dirs = {"hdfs:///zero", "hdfs:///one"};
    String[] alias = dirs;
    String[] copy = dirs.clone();
    String[] longer = Arrays.copyOf(alias, 3);
    String[] fresh = change(alias);
    int i = 0;
    long[] ms = {0, 0, 0, 0};
    ms[i++] = ms[i] = i + 20_000;          // ms[0] = ms[1] = 20001
    ms[i] += i++ + ms[0];                  // ms[1] = 20001 + 1 + 20001
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(ms[1] + ms[0] + i);
    env.setStateBackend(new FsStateBackend(dirs[0] + copy[0].substring(7) + fresh[0].substring(7) + "/" + longer[2]));
    env.fromElements(1, 2).print();
    env.execute("array-alias-clone");
  }
}
