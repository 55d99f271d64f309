// construct: text-resource, stream-collect
// flink: 1.10..1.20
// resource: text-resource.txt
//| interval 65000
//| dir hdfs:///text/one
//| dir hdfs:///text/two
// run:
package jobs.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TextResource {
  static String content(String name) throws IOException {
    try (InputStream in = TextResource.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Map<String, List<String>> values = content("/text-resource.txt").lines()
        .map(l -> l.split(" ", 2))
        .collect(Collectors.groupingBy(kv -> kv[0], Collectors.mapping(kv -> kv[1], Collectors.toList())));
    env.enableCheckpointing(Long.parseLong(values.get("interval").get(0)));
    List<String> dirs = values.get("dir");
    env.setStateBackend(new FsStateBackend(dirs.get(dirs.size() - 1)));
    env.fromElements(1, 2, 3).print();
    env.execute("text-resource");
  }
}
