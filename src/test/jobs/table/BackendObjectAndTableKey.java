// construct: table, storage-against-backend
// flink: 1.15..1.20
// table: yes
// run:
// run: key
package jobs.table;

import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

public class BackendObjectAndTableKey {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(33_100L);
    env.setStateBackend(new HashMapStateBackend());
    env.getCheckpointConfig().setCheckpointStorage("hdfs:///table/setter");
    StreamTableEnvironment tEnv = StreamTableEnvironment.create(env);
    if (args.length > 0) {
      tEnv.getConfig().set("state.checkpoints.dir", "hdfs:///table/key");
    }
    tEnv.executeSql("CREATE TABLE src (id INT) WITH ('connector'='datagen')");
    tEnv.executeSql("CREATE TABLE snk (id INT) WITH ('connector'='blackhole')");
    tEnv.executeSql("INSERT INTO snk SELECT id FROM src").getJobClient();
  }
}
