// construct: map-constant, lambda
// run:
package jobs.data;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MapMutations {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> m = new HashMap<>();
    m.put("a", 1);
    Integer old = m.put("a", 2);                                 // 1
    m.merge("a", 10, Integer::sum);                              // 12
    m.merge("b", 100, Integer::sum);                             // 100
    m.computeIfAbsent("a", k -> 99);
    m.computeIfAbsent("c", k -> k.length() + 4);                 // 5
    m.computeIfPresent("b", (k, v) -> v > 50 ? null : v);        // removed
    m.putIfAbsent("b", 7);
    m.putIfAbsent("a", 70);
    m.compute("d", (k, v) -> v == null ? 3 : v + 1);
    m.replaceAll((k, v) -> v * 10);
    Integer gone = m.remove("c");                                // 50
    long total = m.get("a") * 1_000L + m.get("b") + m.getOrDefault("c", 9) + m.get("d") + m.size() + old + gone;
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(total);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("map-mutations");
  }
}
