// construct: table
// flink: 1.12..2.3
// table: yes
// run:
// run: 317
package jobs.table;

import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;

public class TableEnvironmentAlone {
  public static void main(String[] args) throws Exception {
    EnvironmentSettings settings = EnvironmentSettings.newInstance().inStreamingMode().build();
    TableEnvironment tEnv = TableEnvironment.create(settings);
    String seconds = args.length > 0 ? args[0] : "316";
    tEnv.getConfig()
        .getConfiguration()
        .setString("execution.checkpointing.interval", seconds + " s");
    for (String ddl :
        new String[] {
          "CREATE TABLE src (id INT) WITH ('connector'='datagen', 'rows-per-second'='1')",
          "CREATE TABLE snk (id INT) WITH ('connector'='print')"
        }) {
      tEnv.executeSql(ddl);
    }
    tEnv.executeSql("INSERT INTO snk SELECT id + 1 FROM src");
  }
}
