// construct: table
// flink: 1.15..2.3
// table: yes
// run:
// run: twice
package jobs.table;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

public class KeyAfterTranslation {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(32_600L);
    StreamTableEnvironment tEnv = StreamTableEnvironment.create(env);
    Table table = tEnv.fromDataStream(env.fromElements("a", "b"));
    tEnv.toDataStream(table).print();
    tEnv.getConfig().set("execution.checkpointing.interval", "327 s");
    if (args.length > 0) {
      tEnv.toDataStream(table).print();
    }
    env.execute("key-after-translation");
  }
}
