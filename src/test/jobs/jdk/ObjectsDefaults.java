// construct: objects
// flink: 1.15..2.3
// run:
// run: ck 9000
// exception: checkpointStorage because messages of exceptions that a library raises are not modelled
package jobs.jdk;

import java.util.Objects;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ObjectsDefaults {
  static String dir(String name) {
    return Objects.requireNonNull(name, "name");
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String given = args.length > 0 ? args[0] : null;
    Long interval = args.length > 1 ? Long.valueOf(args[1]) : null;
    String d = null;
    try {
      d = dir(given);
    } catch (NullPointerException e) {
      d = e.getMessage() + "-missing";
    }
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///" + d + "/" + Objects.toString(given) + Objects.toString(given, "dflt"));
    conf.setString("execution.checkpointing.interval", Objects.requireNonNullElseGet(interval, () -> 4500L) + "ms");
    conf.setString("execution.checkpointing.mode", Objects.isNull(given) ? "AT_LEAST_ONCE" : "EXACTLY_ONCE");
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("objects-defaults");
  }
}
