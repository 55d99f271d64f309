// construct: inner-class, constructor
// flink: 1.10..1.20
// run:
package jobs.types;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InnerInnerEnv {
  private final StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
  private final String root;

  InnerInnerEnv(String root) {
    this.root = root;
  }

  class Checkpoints {
    final long every = 26_000;

    class Store {
      final String leaf;

      Store(String leaf) {
        this.leaf = leaf;
      }

      void install() {
        env.enableCheckpointing(every);
        env.setStateBackend(new FsStateBackend(root + "/" + leaf));
      }
    }
  }

  public static void main(String[] args) throws Exception {
    InnerInnerEnv app = new InnerInnerEnv("hdfs:///inner");
    InnerInnerEnv.Checkpoints.Store store = app.new Checkpoints().new Store("a");
    app.new Checkpoints().new Store("b");
    store.install();
    app.env.fromElements(1, 2).print();
    app.env.execute("inner");
  }
}
