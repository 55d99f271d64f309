// construct: lambda-own
// flink: 1.15..1.20
// run:
// run: heap
package jobs.functional;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OwnInterface {
  @FunctionalInterface
  interface EnvCustomizer {
    void customize(StreamExecutionEnvironment env) throws Exception;

    default EnvCustomizer then(EnvCustomizer next) {
      return e -> {
        customize(e);
        next.customize(e);
      };
    }
  }

  public static void main(String[] args) throws Exception {
    String dir = "hdfs:///own/" + (args.length > 0 ? args[0] : "rocks");
    EnvCustomizer storage = e -> e.getCheckpointConfig().setCheckpointStorage(dir);
    EnvCustomizer rocks = e -> e.setStateBackend(new EmbeddedRocksDBStateBackend());
    EnvCustomizer heap = e -> e.setStateBackend(new HashMapStateBackend());
    EnvCustomizer all = storage.then(e -> e.enableCheckpointing(7_000)).then(args.length > 0 ? heap : rocks)
        .then(e -> e.enableCheckpointing(e.getCheckpointConfig().getCheckpointInterval() + 77));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    all.customize(env);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("own-interface");
  }
}
