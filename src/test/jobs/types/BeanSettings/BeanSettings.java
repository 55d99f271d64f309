// construct: getter-setter
// flink: 1.15..1.20
// run:
package jobs.types.beansettings;

import jobs.types.beansettings.bean.CheckpointSettings;
import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BeanSettings {
  public static void main(String[] args) throws Exception {
    CheckpointSettings settings = new CheckpointSettings();
    settings.setIntervalSeconds(25);
    settings.setPath("hdfs:///bean/cp/");
    settings.setIntervalSeconds(settings.getIntervalSeconds() + 1);
    settings.setIncremental(!settings.isIncremental());
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(settings.getIntervalMillis());
    env.setStateBackend(settings.isIncremental() ? new EmbeddedRocksDBStateBackend(true) : new HashMapStateBackend());
    env.getCheckpointConfig().setCheckpointStorage(settings.getPath());
    env.fromElements(1, 2).print();
    env.execute("bean-settings");
  }
}
