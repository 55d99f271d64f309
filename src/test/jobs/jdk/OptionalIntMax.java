// construct: optional-int
// run:
// run: 12000 3000
package jobs.jdk;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OptionalIntMax {
  static OptionalInt max(String[] args) {
    return Arrays.stream(args).mapToInt(Integer::parseInt).max();
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    OptionalInt m = max(args);
    OptionalLong first = LongStream.rangeClosed(5, 9).filter(v -> v % 4 == 0).findFirst();
    OptionalInt none = OptionalInt.empty();
    long base = m.isPresent() ? m.getAsInt() : none.orElseGet(() -> 6000);
    double avg = IntStream.of(1, 2, 4).average().orElse(-1);
    int[] sink = {0};
    none.ifPresentOrElse(v -> sink[0] = v, () -> sink[0] += 30);
    env.enableCheckpointing(base + first.orElse(77) + (long) (avg * 100) + sink[0] + (none.equals(OptionalInt.empty()) ? 1000 : 0));
    env.fromElements(1, 2, 3).print();
    env.execute("optional-int-max");
  }
}
