// construct: anonymous-class, interface-dispatch
// flink: 1.10..1.20
// run:
// run: x
package jobs.types;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class AnonymousCaptures {
  interface Configurer {
    String where = "hdfs:///iface";

    void apply(StreamExecutionEnvironment env);
  }

  private String where = "hdfs:///outer";

  Configurer make(final long interval) {
    return new Configurer() {
      @Override
      public void apply(StreamExecutionEnvironment env) {
        env.enableCheckpointing(interval);
        env.setStateBackend(new FsStateBackend(where + AnonymousCaptures.this.where.substring(7)));
      }
    };
  }

  public static void main(String[] args) throws Exception {
    AnonymousCaptures factory = new AnonymousCaptures();
    Configurer a = factory.make(21_000);
    Configurer b = factory.make(22_000);
    factory.where = "hdfs:///changed";
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    (args.length == 0 ? a : b).apply(env);
    env.fromElements(1, 2).print();
    env.execute("anonymous-captures");
  }
}
