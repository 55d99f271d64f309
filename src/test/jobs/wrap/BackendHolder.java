// construct: wrapper, storage-against-backend
// flink: 1.15..1.20
// run: legacy
// run: modern
package jobs.wrap;

import java.util.Locale;
import org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BackendHolder {
  interface StateSetup {
    StateBackend backend();

    default String storage() {
      return "hdfs:///holder/default";
    }
  }

  enum Kind implements StateSetup {
    LEGACY {
      @Override
      public StateBackend backend() {
        return new FsStateBackend("hdfs:///holder/" + name().toLowerCase(Locale.ROOT));
      }
    },
    MODERN {
      @Override
      public StateBackend backend() {
        return new EmbeddedRocksDBStateBackend(true);
      }

      @Override
      public String storage() {
        return "hdfs:///holder/own";
      }
    }
  }

  public static void main(String[] args) throws Exception {
    StateSetup setup = Kind.valueOf(args[0].toUpperCase(Locale.ROOT));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(30_800L);
    env.setStateBackend(setup.backend());
    env.getCheckpointConfig().setCheckpointStorage(setup.storage());
    env.fromElements(1, 2).print();
    env.execute("backend-holder");
  }
}
