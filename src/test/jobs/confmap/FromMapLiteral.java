// construct: configuration-from-map
// flink: 1.12..2.3
// run:
package jobs.confmap;

import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FromMapLiteral {
  public static void main(String[] args) throws Exception {
    Configuration conf =
        Configuration.fromMap(
            Map.of(
                "execution.checkpointing.interval", "101 s",
                "execution.checkpointing.mode", "AT_LEAST_ONCE",
                "unrelated", "7"));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.fromElements(1, 2).print();
    env.execute("from-map-literal");
  }
}
