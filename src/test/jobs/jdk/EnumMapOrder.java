// construct: collections, enum
// flink: 1.10..1.20
// run:
// run: CHECKED
package jobs.jdk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnumMapOrder {
  enum Policy {
    STRICT, CHECKED, LOOSE
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    EnumMap<Policy, String> dirs = new EnumMap<>(Policy.class);
    dirs.put(Policy.LOOSE, "l");
    dirs.put(Policy.STRICT, "s");
    dirs.put(Policy.CHECKED, "c");
    if (args.length > 0) {
      dirs.remove(Policy.valueOf(args[0]));
    }
    StringBuilder sb = new StringBuilder("hdfs:///em");
    for (Map.Entry<Policy, String> e : dirs.entrySet()) {
      sb.append('/').append(e.getValue()).append(e.getKey().ordinal());
    }
    int rest = EnumSet.complementOf(EnumSet.copyOf(dirs.keySet())).size();
    env.enableCheckpointing(Collections.nCopies(dirs.size(), 1500).stream().mapToInt(Integer::intValue).sum() + rest);
    env.setStateBackend(new FsStateBackend(sb.toString()));
    env.fromElements(1, 2, 3).print();
    env.execute("enum-map-order");
  }
}
