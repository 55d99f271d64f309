// construct: exception
// flink: 1.10..1.20
// run:
// run: 20
// run: twenty
package jobs.errors;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CatchSelects {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long seconds = 1;
    String path = "hdfs:///try";
    try {
      seconds = 2;
      seconds = Long.parseLong(args[0]);
      path += "/parsed";
    } catch (ArrayIndexOutOfBoundsException e) {
      seconds += 12;
      path += "/missing";
    } catch (NumberFormatException e) {
      seconds = 90;
      path += "/" + e.getClass().getSimpleName();
    }
    env.enableCheckpointing(seconds * 1_000);
    env.setStateBackend(new FsStateBackend(path));
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("catch-selects");
  }
}
