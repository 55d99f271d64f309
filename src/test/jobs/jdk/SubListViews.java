// construct: collections, aliasing
// run:
package jobs.jdk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SubListViews {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    List<Integer> all = new ArrayList<>(List.of(100, 200, 300, 400, 500));
    List<Integer> mid = all.subList(1, 4);
    mid.set(0, 2000);
    mid.remove(2);                                  // 400 leaves both
    List<Integer> copy = List.copyOf(all);
    List<Integer> view = Collections.unmodifiableList(all);
    Integer[] arr = {1, 2, 3};
    List<Integer> through = Arrays.asList(arr);
    arr[1] = 70;
    through.set(0, 9);
    mid.clear();                                    // all = 100, 500
    int failed = 0;
    try {
      view.add(1);
    } catch (UnsupportedOperationException e) {
      failed = 5;
    }
    env.enableCheckpointing(view.size() * 10000 + copy.get(1) + view.get(1) + through.get(1) * 1000 + arr[0] * 100 + failed);
    env.fromElements(1, 2, 3).print();
    env.execute("sub-list-views");
  }
}
