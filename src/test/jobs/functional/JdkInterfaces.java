// construct: lambda
// flink: 1.10..1.20
// run:
package jobs.functional;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class JdkInterfaces {
  public static void main(String[] args) throws Exception {
    Supplier<Long> interval = () -> 16_000L;
    UnaryOperator<String> slash = s -> s.endsWith("/") ? s : s + "/";
    Function<String, String> job = name -> {
      String root = slash.apply("hdfs:///fn");
      return root + name;
    };
    BiConsumer<StreamExecutionEnvironment, Long> enable = (e, ms) -> e.enableCheckpointing(ms);
    Consumer<CheckpointConfig> retain =
        cc -> cc.enableExternalizedCheckpoints(ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION);
    Predicate<String> remote = s -> s.startsWith("hdfs");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    enable.accept(env, interval.get() + 25);
    String path = job.apply("jdk");
    if (remote.test(path)) {
      env.setStateBackend(new FsStateBackend(path));
      retain.accept(env.getCheckpointConfig());
    }
    env.fromElements("a", "b", "c").print();
    env.execute("jdk-interfaces");
  }
}
