// construct: string-join
// flink: 1.10..1.20
// run:
// run: a b
package jobs.strings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class JoinParts {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    List<String> parts = new ArrayList<>(List.of("flink", "ck"));
    parts.add(1, null);
    parts.addAll(Arrays.asList(args));
    String tail = String.join("/", parts);
    String single = String.join("-", "only");
    String none = String.join("+", new ArrayList<>());
    env.enableCheckpointing(tail.length() * 1000L + none.length());
    env.setStateBackend(new FsStateBackend("hdfs:///" + tail + "/" + single + none));
    env.fromElements(1, 2, 3).print();
    env.execute("join-parts");
  }
}
