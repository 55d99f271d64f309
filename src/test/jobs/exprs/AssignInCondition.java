// construct: assignment-expression, while
// flink: 1.10..1.20
// run:
// run: --x hdfs:///assign
package jobs.exprs;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class AssignInCondition {
  private static final Iterator<String> WORDS = Arrays.asList("one", "two", "", "four").iterator();

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String word;
    String path = "hdfs:///words";
    while (!(word = WORDS.next()).isEmpty()) {
      path += "/" + word;
    }
    String given;
    if (args.length > 1 && (given = args[1]) != null) {
      path = given + "/" + word + "x";
    }
    StreamExecutionEnvironment same;
    (same = env).enableCheckpointing(path.length() * 500L);
    same.setStateBackend(new FsStateBackend(path = path + "/end"));
    env.fromElements(1, 2).print();
    env.execute("assign-in-condition");
  }
}
