// construct: stream-collect
// flink: 1.15..2.3
// run:
package jobs.jdk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CollectMaps {
  record Rule(String key, int weight) {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    List<Rule> rules = List.of(new Rule("x", 4), new Rule("y", 30), new Rule("x", 500), new Rule("z", 1));
    Map<String, Integer> last = rules.stream().collect(Collectors.toMap(Rule::key, Rule::weight, (a, b) -> b));
    Map<String, Integer> sums = rules.stream().collect(Collectors.groupingBy(Rule::key, TreeMap::new, Collectors.summingInt(Rule::weight)));
    Map<Boolean, Long> parts = rules.stream().collect(Collectors.partitioningBy(r -> r.weight() > 1000, Collectors.counting()));
    String dir = sums.entrySet().stream().map(e -> e.getKey() + e.getValue()).collect(Collectors.joining("/", "hdfs:///", ""));
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", dir + "/" + parts.get(true) + parts.get(false));
    env.configure(conf);
    env.enableCheckpointing(last.get("x") * 10 + last.size());
    env.fromElements(1, 2, 3).print();
    env.execute("collect-maps");
  }
}
