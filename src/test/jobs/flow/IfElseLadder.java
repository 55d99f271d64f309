// construct: if-else
// flink: 1.15..1.20
// run:
// run: 11
// run: 12
// run: 120
// run: 1200
package jobs.flow;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class IfElseLadder {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int load = args.length > 0 ? Integer.parseInt(args[0]) : 0;
    if (load > 1000) {
      env.enableCheckpointing(300_000, CheckpointingMode.AT_LEAST_ONCE);
      env.setStateBackend(new EmbeddedRocksDBStateBackend(true));
    } else if (load > 100)
      env.enableCheckpointing(60_000);
    else if (load > 10)
      if (load % 2 == 1)
        env.enableCheckpointing(1_000);
      else
        env.enableCheckpointing(30_000);          // dangling else: belongs to the inner if
    env.getCheckpointConfig().setCheckpointStorage("hdfs:///ladder");
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("if-else-ladder");
  }
}
