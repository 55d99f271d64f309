// construct: map-constant, for-each
// flink: 1.10..1.20
// run:
package jobs.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LinkedOrder {
  public static void main(String[] args) throws Exception {
    Map<String, String> linked = new LinkedHashMap<>();
    linked.put("z", "last");
    linked.put("a", "first");
    linked.put("m", "mid");
    linked.put("z", "again");          // keeps its place
    linked.remove("a");
    linked.put("a", "back");           // moves to the end
    Map<String, Integer> tree = new TreeMap<>();
    tree.put("pear", 3);
    tree.put("apple", 11);
    tree.put("Fig", 5);                // upper case sorts first
    long n = 0;
    for (int v : tree.values()) {
      n = n * 20 + v;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(n * 10);
    env.setStateBackend(new FsStateBackend("hdfs:///" + String.join("/", linked.keySet()) + "/" + String.join("-", linked.values())));
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("linked-order");
  }
}
