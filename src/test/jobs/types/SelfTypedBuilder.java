// construct: fluent-builder, generics
// flink: 1.12..2.3
// run:
package jobs.types;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SelfTypedBuilder {
  abstract static class ConfBuilder<T extends ConfBuilder<T>> {
    protected final Configuration conf = new Configuration();

    abstract T self();

    T interval(String text) {
      conf.setString("execution.checkpointing.interval", text);
      return self();
    }

    T when(boolean flag, String key, String value) {
      if (flag) {
        conf.setString(key, value);
      }
      return self();
    }
  }

  static class RocksBuilder extends ConfBuilder<RocksBuilder> {
    @Override
    RocksBuilder self() { return this; }

    RocksBuilder dir(String dir) {
      conf.setString("state.backend", "rocksdb");
      conf.setString("state.checkpoints.dir", dir);
      return this;
    }
  }

  public static void main(String[] args) throws Exception {
    RocksBuilder b = new RocksBuilder();
    b.interval("20 s").dir("hdfs:///self/a").when(false, "execution.checkpointing.interval", "1 s")
        .when(true, "execution.checkpointing.mode", "AT_LEAST_ONCE").interval("2 min");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(b.conf);
    env.fromElements(1, 2).print();
    env.execute("self-typed-builder");
  }
}
