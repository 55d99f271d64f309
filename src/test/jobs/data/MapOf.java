// construct: map-constant
// flink: 1.10..1.20
// run:
// run: fraud
// run: report
// run: nightly
// exception: checkpointStorage because that a key is there and that it has a value are not seen to go together
package jobs.data;

import java.util.Map;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MapOf {
  private static final Map<String, Long> INTERVALS = Map.of("clicks", 5_500L, "fraud", 1_500L, "report", 90_000L);
  private static final Map<String, String> DIRS =
      Map.ofEntries(Map.entry("clicks", "hdfs:///clicks"), Map.entry("fraud", "hdfs:///fraud"));

  public static void main(String[] args) throws Exception {
    String job = args.length > 0 ? args[0] : "clicks";
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(INTERVALS.getOrDefault(job, 77_000L));
    if (DIRS.containsKey(job)) {
      env.setStateBackend(new FsStateBackend(DIRS.get(job)));
    }
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("map-of");
  }
}
