// construct: map keyed by records
// flink: 1.10..1.20
// run:
package jobs;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RecordKeys {

  record Key(String stage, int shard) {}

  public static void main(String[] args) throws Exception {
    Map<Key, Long> intervals = new HashMap<>();
    intervals.put(new Key("dev", 1), 1000L);
    intervals.put(new Key("prod", 1), 2000L);
    intervals.put(new Key("prod", 2), 3000L);
    intervals.put(new Key("prod", 1), 4000L);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(intervals.get(new Key("prod", 1)));
    if (intervals.size() == 3 && intervals.containsKey(new Key("dev", 1))) {
      env.setStateBackend(
          new org.apache.flink.runtime.state.filesystem.FsStateBackend("file:///tmp/records"));
    }
    env.fromElements(1, 2).print();
    env.execute();
  }
}
