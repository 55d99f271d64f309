// construct: collections
// run:
package jobs.jdk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MapMerging {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Map<String, Integer> m = new HashMap<>();
    m.put("a", 100);
    Integer first = m.putIfAbsent("a", 999);
    m.merge("a", 5, Integer::sum);                     // 105
    m.merge("b", 7, Integer::sum);                     // 7
    m.merge("a", 0, (x, y) -> null);                   // removed
    m.computeIfAbsent("c", String::length);            // 1
    m.computeIfPresent("b", (k, v) -> v * 300);        // 2100
    m.compute("d", (k, v) -> v == null ? 40 : v + 1);
    m.put("z", null);
    int miss = m.getOrDefault("z", 5) == null ? 3 : 4; // key is there, value null
    Set<Integer> seen = new HashSet<>();
    int dup = (seen.add(127 + 1) ? 1 : 0) + (seen.add(128) ? 10 : 20);
    Integer old = m.put("b", 6000);
    env.enableCheckpointing(first + old + m.get("b") + m.get("c") + m.get("d") + miss * 10000 + dup + m.size() * 100000 + (m.containsKey("a") ? 1 : 0));
    env.fromElements(1, 2, 3).print();
    env.execute("map-merging");
  }
}
