// construct: switch-old
// flink: 1.10..1.20
// run:
// run: 1
// run: 2 2
// run: 3 3 3
package jobs.flow;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DefaultInMiddle {
  private static final int TWO = 2;

  static String path(int n) {
    switch (n) {
      case 1:
        return "hdfs:///one";
      default:
        n = n * 10;
      case TWO:
        n++;
        break;
      case TWO + 1:
        return "hdfs:///three";
    }
    return "hdfs:///n" + n;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(15_000 + args.length);
    env.setStateBackend(new FsStateBackend(path(args.length)));
    env.fromElements(1, 2).print();
    env.execute("default-in-middle");
  }
}
