// construct: collections
// run:
// run: 10
// run: 49
// run: 50
// run: 5000
package jobs.jdk;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TreeMapTiers {
  private static final NavigableMap<Integer, Long> TIERS = new TreeMap<>();

  static {
    TIERS.put(50, 5000L);
    TIERS.put(10, 20000L);
    TIERS.put(1000, 1500L);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int load = args.length == 0 ? 3 : Integer.parseInt(args[0]);
    Map.Entry<Integer, Long> e = TIERS.floorEntry(load);
    long interval = e == null ? TIERS.firstEntry().getValue() + TIERS.lastKey() : e.getValue();
    interval += TIERS.headMap(load).size() + TIERS.tailMap(load, false).size() * 10;
    env.enableCheckpointing(interval);
    env.fromElements(1, 2, 3).print();
    env.execute("tree-map-tiers");
  }
}
