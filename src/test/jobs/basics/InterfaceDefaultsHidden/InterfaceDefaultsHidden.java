// construct: interface-constant, constant-class
// flink: 1.15..1.20
// run:
package jobs.basics.interfacedefaultshidden;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InterfaceDefaultsHidden implements Defaults {
  private static final String DIR = "s3://override/" + Defaults.DIR;
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(INTERVAL);
    env.setStateBackend(new EmbeddedRocksDBStateBackend(INCREMENTAL));
    env.getCheckpointConfig().setCheckpointStorage(DIR);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("interface-defaults-hidden");
  }
}
