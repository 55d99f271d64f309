// construct: text-block, loop
// flink: 1.15..2.3
// run:
package jobs.strings;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TextBlockConf {
  private static final String YAML = """
      execution.checkpointing.interval: 33 s
      execution.checkpointing.mode: "AT_LEAST_ONCE"
      state.checkpoints.dir: hdfs:///tb/\"""q\"""/\u0063k\
      -9
      """;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Map<String, String> values = new LinkedHashMap<>();
    YAML.lines().forEach(l -> {
      int colon = l.indexOf(": ");
      values.put(l.substring(0, colon), l.substring(colon + 2).replace("\"", ""));
    });
    Configuration conf = new Configuration();
    values.forEach(conf::setString);
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("text-block-conf");
  }
}
