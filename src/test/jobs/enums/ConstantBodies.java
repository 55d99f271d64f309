// construct: enum-method
// flink: 1.15..1.20
// run:
// run: LARGE
// run: HUGE
package jobs.enums;

import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConstantBodies {
  enum Size {
    SMALL {
      @Override
      StateBackend backend() {
        return new HashMapStateBackend();
      }
    },
    LARGE {
      @Override
      StateBackend backend() {
        return new EmbeddedRocksDBStateBackend(true);
      }

      @Override
      long interval() {
        return super.interval() * 3;
      }
    },
    HUGE {
      @Override
      StateBackend backend() {
        return LARGE.backend();
      }
    };

    abstract StateBackend backend();

    long interval() {
      return 10_000L * (ordinal() + 1);
    }
  }

  public static void main(String[] args) throws Exception {
    Size size = args.length == 0 ? Size.SMALL : Size.valueOf(args[0]);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(size.interval());
    env.setStateBackend(size.backend());
    env.getCheckpointConfig().setCheckpointStorage("hdfs:///cp/" + size.name().toLowerCase());
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("constant-bodies");
  }
}
