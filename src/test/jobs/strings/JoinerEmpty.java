// construct: string-join
// flink: 1.15..2.3
// run:
// run: x y
package jobs.strings;

import java.util.StringJoiner;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class JoinerEmpty {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StringJoiner joiner = new StringJoiner("_", "[", "]");
    joiner.setEmptyValue("none");
    for (String a : args) {
      joiner.add(a);
    }
    StringJoiner other = new StringJoiner(",", "<", ">");
    other.add("p").add("").add("q");
    joiner.merge(new StringJoiner("#"));
    Configuration conf = new Configuration();
    String dir = "hdfs:///ck/" + joiner.toString().replace('[', 'L').replace(']', 'R') + "/" + other.length();
    conf.setString("state.checkpoints.dir", dir);
    conf.setString("execution.checkpointing.interval", new StringJoiner("0").add("7").add("").add("0").toString());
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("joiner-empty");
  }
}
