// construct: cluster-configuration
// flink: 1.15..2.3
// run: {execution.checkpointing.interval=341s my.own=4711}
// run: {state.checkpoints.dir=hdfs:///cluster/read my.own=7000}
// run: {}
package jobs.cluster;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReadsTheConfiguration {
  private static final ConfigOption<Integer> OWN =
      ConfigOptions.key("my.own").intType().defaultValue(342_000);

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Configuration held = new Configuration();
    held.addAll((Configuration) env.getConfiguration());
    env.enableCheckpointing(held.get(OWN));
    env.fromElements(1, 2).print();
    env.execute("reads-the-configuration");
  }
}
