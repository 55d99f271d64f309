// construct: string-value-of, record
// flink: 1.15..2.3
// run:
// exception: checkpointStorage because toString of an object of the project is not run implicitly
package jobs.strings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ValueOfRecords {
  record Slot(String team, long seconds) {}

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Slot s = new Slot("ads", 25);
    Map<String, Integer> m = new LinkedHashMap<>();
    m.put("b", 2);
    m.put("a", 1);
    String text = String.valueOf(s) + String.valueOf(m) + Optional.of("z") + Arrays.toString(new int[] {3, 4});
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///v/" + text.replaceAll("[\\[\\]{}, ]", "_"));
    conf.setString("execution.checkpointing.interval", String.valueOf(s.seconds()).concat("s"));
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("value-of-records");
  }
}
