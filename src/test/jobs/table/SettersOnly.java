// construct: table
// flink: 1.12..2.3
// table: yes
// run:
// run: alo
package jobs.table;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

public class SettersOnly {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tEnv = StreamTableEnvironment.create(env);
    env.enableCheckpointing(31_300L);
    if (args.length > 0) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    tEnv.executeSql(
        "CREATE TEMPORARY TABLE src (id BIGINT) WITH ('connector'='datagen', 'number-of-rows'='3')");
    tEnv.executeSql("CREATE TEMPORARY TABLE snk (id BIGINT) WITH ('connector'='print')");
    tEnv.sqlQuery("SELECT id FROM src").executeInsert("snk");
  }
}
