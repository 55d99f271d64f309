// construct: method-reference
// flink: 1.10..1.20
// run:
package jobs.functional;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MethodReferences {
  static long seconds(String s) { return Long.parseLong(s) * 1000; }

  private final String prefix;

  MethodReferences(String prefix) { this.prefix = prefix; }

  String path(String leaf) { return prefix + "/" + leaf; }

  public static void main(String[] args) throws Exception {
    Function<String, Long> st = MethodReferences::seconds;
    Function<String, MethodReferences> ctor = MethodReferences::new;
    MethodReferences target = ctor.apply("hdfs:///bound");
    UnaryOperator<String> bound = target::path;
    BiFunction<MethodReferences, String, String> unbound = MethodReferences::path;
    Function<String, StateBackend> backend = FsStateBackend::new;
    target = new MethodReferences("hdfs:///later");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(st.apply("23"));
    env.setStateBackend(backend.apply(bound.apply(unbound.apply(target, "x").substring(8))));
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("method-references");
  }
}
