// construct: record, interface-dispatch
// flink: 1.15..1.20
// run:
// run: local
package jobs.types.nestedrecords;

import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NestedRecords {
  public static void main(String[] args) throws Exception {
    Setup setup = args.length > 0
        ? new Setup(new Setup.Timing(4), new Setup.Place("file", "/tmp/cp"))
        : new Setup(new Setup.Timing(40), new Setup.Place("hdfs", "/cp"));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(setup.timing().millis());
    env.getCheckpointConfig().setCheckpointStorage(setup.place().uri());
    if (setup.equals(new Setup(new Setup.Timing(40), new Setup.Place("hdfs", "/cp")))) {
      env.setStateBackend(new HashMapStateBackend());
    }
    env.fromElements(1, 2).print();
    env.execute("nested-records");
  }
}
