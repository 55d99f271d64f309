// construct: table, configuration-set-option
// flink: 1.12..1.20
// table: yes
// run:
// run: rocks
package jobs.table;

import java.time.Duration;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.ExecutionCheckpointingOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

public class AddConfiguration {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tEnv = StreamTableEnvironment.create(env);
    Configuration extra = new Configuration();
    extra.set(ExecutionCheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(328));
    if (args.length > 0) {
      extra.setString("state.backend", "rocksdb");
      extra.setString("state.checkpoints.dir", "hdfs:///table/rocks");
    }
    tEnv.getConfig().addConfiguration(extra);
    extra.setString("execution.checkpointing.interval", "329 s");
    tEnv.executeSql("CREATE TABLE src (id INT) WITH ('connector'='datagen')");
    tEnv.executeSql("CREATE TABLE snk (id INT) WITH ('connector'='blackhole')");
    tEnv.executeSql("INSERT INTO snk SELECT id FROM src");
  }
}
