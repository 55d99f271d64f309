// construct: helper-environment, two-environments
// flink: 1.10..1.20
// run:
// run: 1
package jobs.envs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnvInCollection {
  public static void main(String[] args) throws Exception {
    Map<String, StreamExecutionEnvironment> byName = new LinkedHashMap<>();
    List<StreamExecutionEnvironment> all = new ArrayList<>();
    for (String name : List.of("red", "green")) {
      StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
      env.enableCheckpointing(name.length() * 7_000L);
      byName.put(name, env);
      all.add(env);
    }
    byName.get("green").setStateBackend(new FsStateBackend("hdfs:///green"));
    byName.get("red").setStateBackend(new FsStateBackend("hdfs:///red"));
    StreamExecutionEnvironment env = all.get(args.length);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("env-in-collection");
  }
}
