// construct: generics, map-constant
// run:
package jobs.dispatch.recursivegenericmap;

import jobs.dispatch.recursivegenericmap.reg.Key;
import jobs.dispatch.recursivegenericmap.reg.Registry;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class RecursiveGenericMap {
  static final Key<Long> INTERVAL = new Key<>("interval", 30_000L);
  static final Key<CheckpointingMode> MODE = new Key<>("mode", CheckpointingMode.EXACTLY_ONCE);
  static final Key<Integer> EXTRA = new Key<>("extra", 12);

  public static void main(String[] args) throws Exception {
    Registry registry = new Registry().with(MODE, CheckpointingMode.AT_LEAST_ONCE).with(INTERVAL, 31_000L);
    Registry child = new Registry(registry).with(INTERVAL, 32_000L);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(child.get(INTERVAL) + child.get(EXTRA), child.get(MODE));
    env.fromElements(1, 2).print();
    env.execute("recursive-generic-map");
  }
}
