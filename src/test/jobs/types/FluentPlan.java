// construct: fluent-builder
// flink: 1.15..1.20
// run:
package jobs.types;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FluentPlan {
  static final class Plan {
    private final long interval;
    private final String dir;
    private final StateBackend backend;

    private Plan(Builder b) {
      interval = b.interval;
      dir = b.root + '/' + b.name;
      backend = b.rocks ? new EmbeddedRocksDBStateBackend() : new HashMapStateBackend();
    }

    static Builder builder() { return new Builder(); }

    void applyTo(StreamExecutionEnvironment env) {
      env.enableCheckpointing(interval);
      env.setStateBackend(backend);
      env.getCheckpointConfig().setCheckpointStorage(dir);
    }

    static final class Builder {
      private long interval = 60_000;
      private String root = "file:///tmp";
      private String name = "job";
      private boolean rocks;

      Builder every(long ms) { interval = ms; return this; }
      Builder root(String root) { this.root = root; return this; }
      Builder name(String n) { name = n; return this; }
      Builder rocks() { rocks = true; return this; }
      Plan build() { return new Plan(this); }
    }
  }

  public static void main(String[] args) throws Exception {
    Plan.Builder template = Plan.builder().every(11_000).root("hdfs:///fluent").rocks();
    Plan plan = template.name("first").build();
    template.every(99_000).name("second");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    plan.applyTo(env);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("fluent-plan");
  }
}
