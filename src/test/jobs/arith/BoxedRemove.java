// construct: boxing, collections
// run:
package jobs.arith;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BoxedRemove {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    List<Integer> steps = new ArrayList<>(Arrays.asList(4000, 1, 2000, 0, 500));
    steps.remove(1);                      // by index: 1 goes
    steps.remove(Integer.valueOf(0));     // by value
    Map<String, Long> units = new HashMap<>();
    units.put("s", 1000L);
    Long missing = units.get("m");
    long unit = missing == null ? units.getOrDefault("s", 7L) : missing;
    int n = 0;
    for (Integer s : steps) {
      n += s;
    }
    env.enableCheckpointing(n * 10 + unit * steps.size());
    env.fromElements(1, 2, 3).print();
    env.execute("boxed-remove");
  }
}
