// construct: stream
// run:
package jobs.functional;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class IntRange {
  enum Tier { FREE, PRO, MAX }

  public static void main(String[] args) throws Exception {
    int sum = IntStream.range(1, 5).sum();                       // 10
    int closed = IntStream.rangeClosed(1, 5).map(x -> x * x).sum();   // 55
    String text = IntStream.range(0, 3).mapToObj(i -> "" + (char) ('x' + i)).collect(Collectors.joining());
    Tier tier = Arrays.stream(Tier.values()).filter(t -> t.name().contains("X")).findFirst().orElse(Tier.FREE);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(sum * 1_000L + closed + tier.ordinal());
    if ("xyz".equals(text) && Stream.of(Tier.values()).noneMatch(t -> t.name().isEmpty())) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("int-range");
  }
}
