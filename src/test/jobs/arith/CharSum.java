// construct: arithmetic-char
// flink: 1.10..1.20
// run:
// run: x
package jobs.arith;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CharSum {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    char shard = 'a';
    shard++;
    int next = shard + 1;
    char after = (char) (shard + 2);
    boolean live = args.length == 0;
    int index = 0;
    String s1 = "x" + (live ? 'k' : 0);       // char: constant fits
    String s2 = "y" + (live ? 'k' : index);   // int: 107
    String path = "hdfs:///flink/" + shard + "/" + next + "/" + after + "/" + s1 + s2;
    env.enableCheckpointing('a' * 100L + 'Z' - 'A');
    env.setStateBackend(new FsStateBackend(path));
    env.fromElements(1, 2, 3).print();
    env.execute("char-sum");
  }
}
