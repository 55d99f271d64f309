// construct: collections, lambda
// run:
package jobs.jdk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SortedStages {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    List<String> names = new ArrayList<>(List.of("9000", "450", "12000", "800", "3000"));
    Collections.sort(names);                                    // text order
    String text = names.get(0);                                 // 12000
    names.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
    String shortest = names.get(0);                             // 800
    names.sort((a, b) -> Long.compare(Long.parseLong(b), Long.parseLong(a)));
    String second = names.get(1);                               // 9000
    Integer[] nums = {5, 40, 3};
    Arrays.sort(nums, Collections.reverseOrder());
    env.enableCheckpointing(Long.parseLong(text) + Long.parseLong(shortest) + Long.parseLong(second) * 10 + nums[2] + nums[0] * 1000);
    env.fromElements(1, 2, 3).print();
    env.execute("sorted-stages");
  }
}
