// construct: stream-collect, lambda
// run:
package jobs.jdk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CollectLazy {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int[] touched = {0};
    List<Integer> src = new ArrayList<>(List.of(5, 1, 4, 2, 3));
    Stream<Integer> lazy = src.stream().peek(v -> touched[0]++).filter(v -> v > 1);
    src.add(6);                                        // seen: the stream has not started
    List<Integer> firstTwo = lazy.limit(2).collect(Collectors.toList());   // 5, 4 after 3 looks
    int folded = src.stream().sorted().skip(1).reduce(0, (a, b) -> a * 10 + b);   // 23456
    long odd = src.stream().mapToLong(Integer::longValue).filter(v -> (v & 1) == 1).sum();
    String flat = Stream.of("a,b", "c").flatMap(s -> Arrays.stream(s.split(","))).collect(Collectors.joining());
    boolean all = Stream.<Integer>empty().allMatch(v -> false);
    env.enableCheckpointing(folded + touched[0] * 100000 + firstTwo.get(1) * 1000 + odd + flat.length() + (all ? 200 : 300));
    env.fromElements(1, 2, 3).print();
    env.execute("collect-lazy");
  }
}
