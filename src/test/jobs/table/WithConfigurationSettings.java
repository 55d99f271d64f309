// construct: table, environment-with-configuration
// flink: 1.15..2.3
// table: yes
// run:
// run: override
package jobs.table;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;

public class WithConfigurationSettings {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "318 s");
    conf.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    EnvironmentSettings settings =
        EnvironmentSettings.newInstance().inStreamingMode().withConfiguration(conf).build();
    TableEnvironment tEnv = TableEnvironment.create(settings);
    if (args.length > 0) {
      tEnv.getConfig().set("execution.checkpointing.interval", "319 s");
    }
    tEnv.executeSql("CREATE TABLE src (id INT) WITH ('connector'='datagen')");
    tEnv.executeSql("CREATE TABLE snk (id INT) WITH ('connector'='blackhole')");
    tEnv.executeSql("INSERT INTO snk SELECT id FROM src");
  }
}
