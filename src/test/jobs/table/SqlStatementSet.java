// construct: table
// flink: 1.15..2.3
// table: yes
// run:
package jobs.table;

import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableConfig;
import org.apache.flink.table.api.TableEnvironment;

public class SqlStatementSet {
  private static final String SCRIPT =
      """
      CREATE TABLE src (id INT) WITH ('connector' = 'datagen');
      CREATE TABLE x (id INT) WITH ('connector' = 'blackhole');
      CREATE TABLE y (id INT) WITH ('connector' = 'blackhole')
      """;

  public static void main(String[] args) throws Exception {
    TableEnvironment tEnv =
        TableEnvironment.create(EnvironmentSettings.newInstance().inStreamingMode().build());
    for (String statement : SCRIPT.split(";")) {
      tEnv.executeSql(statement.trim());
    }
    TableConfig config = tEnv.getConfig();
    config.set("execution.checkpointing.interval", "332 s");
    config.set("execution.checkpointing.mode", "at_least_once");
    tEnv.executeSql(
        "EXECUTE STATEMENT SET BEGIN INSERT INTO x SELECT id FROM src;"
            + " INSERT INTO y SELECT id + 1 FROM src; END");
  }
}
