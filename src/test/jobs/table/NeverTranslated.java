// construct: table
// flink: 1.12..2.3
// table: yes
// run:
package jobs.table;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

public class NeverTranslated {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(32_400L);
    StreamTableEnvironment tEnv = StreamTableEnvironment.create(env);
    // no query is ever translated, so nobody reads these
    tEnv.getConfig().getConfiguration().setString("execution.checkpointing.interval", "325 s");
    tEnv.getConfig().getConfiguration().setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    env.fromElements(1, 2).print();
    env.execute("never-translated");
  }
}
