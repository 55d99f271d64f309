// construct: try-with-resources
// flink: 1.10..1.20
// run:
package jobs.errors;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TryWithResources {
  static String trail = "";

  static class Scope implements AutoCloseable {
    final String name;

    Scope(String name) {
      this.name = name;
      trail += "+" + name;
    }

    @Override
    public void close() {
      trail += "-" + name;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long interval;
    try (Scope a = new Scope("a"); Scope b = new Scope("b")) {
      interval = 43_000;
      trail += "!";
      throw new IllegalStateException(a.name + b.name);
    } catch (IllegalStateException e) {
      trail += "c" + e.getMessage();
      interval = 44_000 + trail.length();
    } finally {
      trail += "f";
    }
    env.enableCheckpointing(interval);
    env.setStateBackend(new FsStateBackend("hdfs:///" + trail));
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("try-with-resources");
  }
}
