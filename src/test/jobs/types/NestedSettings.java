// construct: nested-class
// flink: 1.10..1.20
// run:
package jobs.types;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NestedSettings {
  private static long offset = 250;

  static class Timing {
    static final long OFFSET = 1_000;
    long interval = 8_000 + offset;

    static class Limits {
      static long max = OFFSET * 60 + offset;
    }
  }

  static class Storage {
    private static final String OFFSET = "hdfs:///nested";

    static String path() {
      return OFFSET + "/" + offset;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Timing timing = new Timing();
    offset = 9;
    env.enableCheckpointing(timing.interval);
    env.getCheckpointConfig().setCheckpointTimeout(Timing.Limits.max);
    env.setStateBackend(new FsStateBackend(Storage.path()));
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("nested-settings");
  }
}
