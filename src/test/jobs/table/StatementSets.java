// construct: table
// flink: 1.12..2.3
// table: yes
// run:
// run: both
package jobs.table;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

public class StatementSets {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tEnv = StreamTableEnvironment.create(env);
    tEnv.executeSql("CREATE TABLE src (id BIGINT, name STRING) WITH ('connector'='datagen')");
    tEnv.executeSql("CREATE TABLE a (id BIGINT) WITH ('connector'='blackhole')");
    tEnv.executeSql("CREATE TABLE b (name STRING) WITH ('connector'='blackhole')");
    StatementSet set = tEnv.createStatementSet();
    set.addInsertSql("INSERT INTO a SELECT id FROM src");
    Configuration conf = tEnv.getConfig().getConfiguration();
    conf.setString("execution.checkpointing.interval", "314 s");
    if (args.length > 0) {
      set.addInsertSql("INSERT INTO b SELECT name FROM src");
      conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    }
    set.execute();
    conf.setString("execution.checkpointing.interval", "315 s");
  }
}
