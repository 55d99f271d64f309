// construct: lambda-own, anonymous-class
// flink: 1.10..1.20
// run:
package jobs.functional;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ShadowedThis {
  interface PathMaker { String make(String leaf); }

  private final String root;

  ShadowedThis(String root) { this.root = root; }

  PathMaker byLambda() { return leaf -> this.root + "/" + leaf; }

  PathMaker byClass() {
    return new PathMaker() {
      private final String root = "hdfs:///anonymous";

      @Override
      public String make(String leaf) { return this.root + "/" + leaf; }
    };
  }

  public static void main(String[] args) throws Exception {
    ShadowedThis st = new ShadowedThis("hdfs:///lambda");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String path = st.byLambda().make("a") + st.byClass().make("b").substring(7);
    env.enableCheckpointing(path.length() * 1_000L);
    env.setStateBackend(new FsStateBackend(path));
    env.fromElements(1, 2).print();
    env.execute("shadowed-this");
  }
}
