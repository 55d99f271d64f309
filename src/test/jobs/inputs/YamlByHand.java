// construct: yaml-resource, loop
// flink: 1.15..2.3
// resource: yaml-by-hand.yaml
//| # flat yaml
//| execution.checkpointing.interval: 64 s
//| state:
//|   checkpoints:
//|     dir: "hdfs:///yaml/ck"   # inline
//| execution.checkpointing.mode: AT_LEAST_ONCE
// run:
package jobs.inputs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class YamlByHand {
  static Map<String, String> read(BufferedReader in) throws IOException {
    Map<String, String> out = new LinkedHashMap<>();
    Deque<String> prefix = new ArrayDeque<>();
    String line;
    while ((line = in.readLine()) != null) {
      int hash = line.indexOf(" #");
      String text = hash >= 0 ? line.substring(0, hash) : line;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      int depth = (text.length() - text.stripLeading().length()) / 2;
      while (prefix.size() > depth) {
        prefix.removeLast();
      }
      String[] kv = text.strip().split(":\\s*", 2);
      prefix.addLast(kv[0]);
      if (!kv[1].isEmpty()) {
        out.put(String.join(".", prefix), kv[1].replaceAll("^\"|\"$", ""));
      }
    }
    return out;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Configuration conf = new Configuration();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(YamlByHand.class.getResourceAsStream("/yaml-by-hand.yaml"), StandardCharsets.UTF_8))) {
      read(in).forEach(conf::setString);
    }
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("yaml-by-hand");
  }
}
