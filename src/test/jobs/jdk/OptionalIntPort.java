// construct: optional-int
// flink: 1.15..2.3
// run:
// run: port=8020
// run: port=x
package jobs.jdk;

import java.util.OptionalInt;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OptionalIntPort {
  static OptionalInt port(String[] args) {
    for (String a : args) {
      if (a.startsWith("port=")) {
        try {
          return OptionalInt.of(Integer.parseInt(a.substring(5)));
        } catch (NumberFormatException e) {
          return OptionalInt.of(-1);
        }
      }
    }
    return OptionalInt.empty();
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    OptionalInt p = port(args);
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs://nn" + (p.isEmpty() ? "" : ":" + Math.abs(p.getAsInt())) + "/ck");
    conf.setString("execution.checkpointing.interval", (p.orElse(4) + 11) + "s");
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("optional-int-port");
  }
}
