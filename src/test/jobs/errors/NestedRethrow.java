// construct: exception
// flink: 1.10..1.20
// run:
package jobs.errors;

import java.io.IOException;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NestedRethrow {
  static String trail = "";

  static void inner() throws IOException {
    try {
      throw new IllegalArgumentException("bad");
    } catch (IllegalArgumentException e) {
      trail += "i";
      throw new IOException(e.getMessage() + "-io", e);
    } finally {
      trail += "f";
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long interval = 1_000;
    try {
      try {
        inner();
        interval = 2_000;
      } catch (IllegalStateException e) {
        interval = 3_000;
      } finally {
        interval += 40_000;
      }
      interval = 5_000;
    } catch (IOException | IllegalArgumentException e) {
      trail += "/" + e.getMessage() + "/" + e.getCause().getMessage();
      interval += e instanceof IOException ? 600 : 700;
    }
    env.enableCheckpointing(interval);
    env.setStateBackend(new FsStateBackend("hdfs:///" + trail));
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("nested-rethrow");
  }
}
