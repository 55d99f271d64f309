// construct: string-join, stream-collect
// flink: 1.10..1.20
// run:
package jobs.strings;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class JoiningCollector {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String[] raw = {"Flink", "", "  ", "Orders", "v2"};
    String path = Arrays.stream(raw)
        .filter(p -> !p.isBlank())
        .map(p -> p.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("/", "hdfs:///", "/ck"));
    String empty = Stream.<String>empty().collect(Collectors.joining(",", "{", "}"));
    env.enableCheckpointing(path.length() * 100L + empty.length());
    env.setStateBackend(new FsStateBackend(path));
    env.fromElements(1, 2, 3).print();
    env.execute("joining-collector");
  }
}
