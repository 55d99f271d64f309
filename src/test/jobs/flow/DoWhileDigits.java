// construct: do-while, assignment-expression
// flink: 1.10..1.20
// run:
package jobs.flow;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DoWhileDigits {
  public static void main(String[] args) throws Exception {
    int n = 2070;
    String digits = "";
    int d;
    do {
      digits += d = n % 10;
    } while ((n /= 10) > 0);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(Long.parseLong(digits) + 1_000 + d);
    env.setStateBackend(new FsStateBackend("hdfs:///digits/" + digits));
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("do-while-digits");
  }
}
