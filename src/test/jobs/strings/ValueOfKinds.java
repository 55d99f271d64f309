// construct: string-value-of
// flink: 1.10..1.20
// run:
// exception: checkpointStorage because toString of an object of the project is not run implicitly
package jobs.strings;

import java.util.List;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ValueOfKinds {
  static class Tag {
    final int id;

    Tag(int id) {
      this.id = id;
    }

    @Override
    public String toString() {
      return "tag" + id;
    }
  }

  enum Lane {
    FAST
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Object none = null;
    char[] cs = {'c', 'k', '9'};
    String path = String.valueOf(cs) + "/" + String.valueOf(none) + "/" + String.valueOf(5.0) + String.valueOf(1.0f / 3)
        + "/" + String.valueOf('c' + 0) + String.valueOf('c') + "/" + String.valueOf(true) + String.valueOf(cs, 1, 2)
        + "/" + new Tag(4) + Lane.FAST + "/" + List.of(1, 2).toString().replace(", ", "_").replace("[", "").replace("]", "")
        + "/" + String.valueOf(100.0 * 1000000) + "_" + 0.001 + "_" + 1e-4 + "_" + Double.toString(1e21);
    env.enableCheckpointing(Long.valueOf(String.valueOf(42) + Integer.valueOf(7) + 'x' % 10));
    env.setStateBackend(new FsStateBackend("hdfs:///" + path));
    env.fromElements(1, 2, 3).print();
    env.execute("value-of-kinds");
  }
}
