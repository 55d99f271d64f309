// construct: pass-through
// flink: 1.10..1.20
// run:
package jobs.envs;

import java.util.Properties;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ThroughHelpers {
  static class Props {
    private final Properties p = new Properties();

    Props set(String k, Object v) {
      p.setProperty(k, String.valueOf(v));
      return this;
    }

    long ms(String k) { return Long.parseLong(p.getProperty(k, "1000")); }
  }

  static Props defaults(Props p) { return p.set("cp.ms", 34_000).set("cp.dir", "hdfs:///through"); }

  static Props team(Props p) { return p.set("cp.ms", p.ms("cp.ms") + p.ms("absent")); }

  static void apply(StreamExecutionEnvironment env, Props p) {
    env.enableCheckpointing(p.ms("cp.ms"));
    applyDir(env.enableCheckpointing(p.ms("cp.ms") + 1), p.p);
  }

  private static void applyDir(StreamExecutionEnvironment env, Properties p) {
    env.setStateBackend(new FsStateBackend(p.getProperty("cp.dir") + p.getProperty("cp.tail", "/tail")));
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    apply(env, team(defaults(new Props().set("cp.ms", 5))));
    env.fromElements("a", "b", "c").print();
    env.execute("through-helpers");
  }
}
