// construct: table, failing-value
// flink: 1.15..2.3
// table: yes
// run:
package jobs.table;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.TableException;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

public class SetStatementRefused {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(33_300L);
    StreamTableEnvironment tEnv = StreamTableEnvironment.create(env);
    try {
      tEnv.executeSql("SET 'execution.checkpointing.interval' = '334 s'");
    } catch (TableException e) {
      tEnv.getConfig().set("execution.checkpointing.interval", "335 s");
    }
    tEnv.executeSql("CREATE TABLE src (id INT) WITH ('connector'='datagen')");
    tEnv.executeSql("CREATE TABLE snk (id INT) WITH ('connector'='print')");
    tEnv.executeSql("INSERT INTO snk SELECT id FROM src");
  }
}
