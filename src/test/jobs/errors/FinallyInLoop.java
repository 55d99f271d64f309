// construct: exception, while
// flink: 1.10..1.20
// run:
package jobs.errors;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FinallyInLoop {
  public static void main(String[] args) throws Exception {
    long n = 0;
    String trail = "";
    for (int i = 0; i < 5; i++) {
      try {
        if (i == 1) {
          continue;
        }
        if (i == 3) {
          break;
        }
        trail += i;
      } finally {
        n = n * 10 + i + 1;               // also on continue and break
        trail += "f";
      }
      n += 1;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(n * 10);
    env.setStateBackend(new FsStateBackend("hdfs:///" + trail));
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("finally-in-loop");
  }
}
