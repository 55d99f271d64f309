// construct: stream
// flink: 1.10..1.20
// run:
package jobs.functional;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StreamBasics {
  public static void main(String[] args) throws Exception {
    List<String> segments = Arrays.asList("flink", "", "orders", "cp");
    String path = segments.stream().filter(s -> !s.isEmpty()).map(s -> s + s.length()).collect(Collectors.joining("/", "hdfs:///", "/end"));
    long interval = Stream.of(3, 1, 4, 1, 5).map(x -> x * 1_000L).reduce(0L, Long::sum);
    int first = Stream.of("5", "x12", "x7").filter(s -> s.charAt(0) == 'x').map(s -> s.substring(1)).mapToInt(Integer::parseInt).findFirst().orElse(-1);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval + first);
    env.setStateBackend(new FsStateBackend(path));
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("stream-basics");
  }
}
