// construct: nested-class, shadowing
// flink: 1.10..1.20
// run:
package jobs.types.nestedsamename;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NestedSameName {
  static class Settings {
    static String path() {
      return "hdfs:///nested-settings";
    }
  }

  static class Local extends jobs.types.nestedsamename.other.Settings {
    // inherits the nested class Deep of the other Settings
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(jobs.types.nestedsamename.other.Settings.INTERVAL);
    env.setStateBackend(new FsStateBackend(Settings.path() + Local.Deep.TAIL));
    env.fromElements("a", "b", "c").print();
    env.execute("nested-same-name");
  }
}
