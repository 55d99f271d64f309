// construct: table
// flink: 1.15..2.3
// table: yes
// run: before
// run: after
package jobs.table;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.Row;

public class ToDataStreamAndExecute {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tEnv = StreamTableEnvironment.create(env);
    tEnv.getConfig().set("execution.checkpointing.interval", "321 s");
    Table table = tEnv.fromDataStream(env.fromElements(1, 2, 3));
    if (args[0].equals("before")) {
      env.enableCheckpointing(32_200L);
    }
    DataStream<Row> rows = tEnv.toDataStream(table);
    if (args[0].equals("after")) {
      // the translation above has already applied the table keys
      env.enableCheckpointing(32_300L);
    }
    rows.print();
    env.execute("to-data-stream");
  }
}
