// construct: labelled-break, for-each
// flink: 1.10..1.20
// run:
package jobs.flow;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LabelledContinue {
  public static void main(String[] args) throws Exception {
    String[] wanted = {"host", "port", "dir"};
    String[][] given = {{"port", "9000"}, {"dir", "/cp"}, {"host", "nn"}, {"dir", "/late"}};
    StringBuilder uri = new StringBuilder("hdfs:/");
    long interval = 10_000;
    search:
    for (String w : wanted) {
      for (String[] pair : given) {
        interval += 10;
        if (pair[0].equals(w)) {
          uri.append('/').append(pair[1].startsWith("/") ? pair[1].substring(1) : pair[1]);
          continue search;
        }
      }
      interval = -1;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval);
    env.setStateBackend(new FsStateBackend(uri.toString()));
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("labelled-continue");
  }
}
