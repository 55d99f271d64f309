// construct: list-constant, overload-type
// run:
package jobs.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ListRemoveOverload {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>(Arrays.asList(3, 1, 2, 40));
    list.remove(1);                        // by index: 3, 2, 40
    list.remove(Integer.valueOf(3));       // by value: 2, 40
    list.add(1, 7);                        // 2, 7, 40
    list.set(0, list.get(2) + 1);          // 41, 7, 40
    Collections.sort(list);                // 7, 40, 41
    Integer[] backing = {5, 6};
    List<Integer> view = Arrays.asList(backing);
    backing[0] = 50;
    List<Integer> copy = new ArrayList<>(view);
    view.set(1, 60);
    long interval = 0;
    for (int x : list) {
      interval = interval * 50 + x;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval + view.get(0) + backing[1] + copy.get(1));
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("list-remove-overload");
  }
}
