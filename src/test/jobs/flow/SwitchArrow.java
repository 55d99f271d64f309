// construct: switch-arrow
// flink: 1.15..1.20
// run:
// run: eu
// run: us
// run: uk
// run: mars
package jobs.flow;

import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SwitchArrow {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String region = args.length == 0 ? "" : args[0];
    String dir = switch (region) {
      case "eu", "uk" -> "hdfs:///eu";
      case "us" -> "hdfs:///us";
      default -> region.isEmpty() ? "hdfs:///nowhere" : "hdfs:///other/" + region;
    };
    switch (region) {
      case "eu" -> env.enableCheckpointing(21_000);
      case "us" -> {
        env.enableCheckpointing(22_000);
        env.setStateBackend(new HashMapStateBackend());
      }
      default -> { }
    }
    env.getCheckpointConfig().setCheckpointStorage(dir);
    env.fromElements("a", "b", "c").print();
    env.execute("switch-arrow");
  }
}
