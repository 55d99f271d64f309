// construct: constant-class
// flink: 1.10..1.20
// run:
package jobs.basics.settingsclass;

import jobs.basics.settingsclass.conf.CheckpointConstants;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SettingsClass {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(CheckpointConstants.INTERVAL_MS);
    env.getCheckpointConfig().setCheckpointTimeout(CheckpointConstants.TIMEOUT_MS);
    env.setStateBackend(new FsStateBackend(CheckpointConstants.PATH));
    env.getCheckpointConfig().enableExternalizedCheckpoints(CheckpointConstants.CLEANUP);
    env.fromElements(1, 2).print();
    env.execute("settings-class");
  }
}
