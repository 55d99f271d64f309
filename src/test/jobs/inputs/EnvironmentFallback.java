// construct: environment-variable
// flink: 1.10..1.20
// run:
package jobs.inputs;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnvironmentFallback {
  static String envOr(String name, String dflt) {
    String v = System.getenv(name);
    return v != null && !v.isEmpty() ? v : dflt;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(Long.parseLong(envOr("ZZ_ABSENT_FLINK_LINT_INTERVAL", "29000")));
    String dir = System.getenv("ZZ_ABSENT_FLINK_LINT_DIR");
    env.setStateBackend(new FsStateBackend("hdfs:///env/" + dir + "/" + System.getenv().getOrDefault("ZZ_ABSENT_FLINK_LINT_JOB", "dflt")));
    env.fromElements(1, 2, 3).print();
    env.execute("environment-fallback");
  }
}
