// construct: table
// flink: 1.12..2.3
// table: yes
// run:
package jobs.table;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

public class KeysBeatSetters {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(31_100L);
    StreamTableEnvironment tEnv = StreamTableEnvironment.create(env);
    tEnv.getConfig().getConfiguration().setString("execution.checkpointing.interval", "31 s");
    env.enableCheckpointing(31_200L, CheckpointingMode.AT_LEAST_ONCE);
    tEnv.executeSql(
        "CREATE TEMPORARY TABLE src (id BIGINT) WITH ('connector'='datagen', 'number-of-rows'='3')");
    tEnv.executeSql("CREATE TEMPORARY TABLE snk (id BIGINT) WITH ('connector'='blackhole')");
    tEnv.executeSql("INSERT INTO snk SELECT id FROM src");
  }
}
