// construct: local-class, shadowing
// flink: 1.10..1.20
// run:
package jobs.types;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LocalClassPerBlock {
  static class Target {
    String name() { return "outer"; }
  }

  static String pick(boolean flag) {
    if (flag) {
      class Target {
        String name() { return "first"; }
      }
      return new Target().name();
    }
    class Target {
      String name() { return "second"; }
    }
    return new Target().name() + "-" + new LocalClassPerBlock.Target().name();
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    record Step(String path, long ms) {
      Step {
        ms = ms * 10;
      }
    }
    Step step = new Step("hdfs:///" + pick(true) + "/" + pick(false) + "/" + new Target().name(), 1_234);
    env.enableCheckpointing(step.ms());
    env.setStateBackend(new FsStateBackend(step.path()));
    env.fromElements("a", "b", "c").print();
    env.execute("local-class-per-block");
  }
}
