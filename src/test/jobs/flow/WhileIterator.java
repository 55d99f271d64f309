// construct: while, list-constant
// flink: 1.10..1.20
// run:
package jobs.flow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class WhileIterator {
  public static void main(String[] args) throws Exception {
    Deque<String> queue = new ArrayDeque<>(Arrays.asList("a", "b", "c", "d"));
    StringBuilder path = new StringBuilder("hdfs:///while");
    int turn = 0;
    while (!queue.isEmpty()) {
      String head = queue.poll();
      if (head.equals("b") && turn++ < 2) {
        queue.addLast("b");
        continue;
      }
      path.append('/').append(head);
    }
    Iterator<Long> it = Arrays.asList(10L, 20L, 30L).iterator();
    long sum = 0;
    while (it.hasNext()) {
      sum = sum * 100 + it.next();
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(sum);
    env.setStateBackend(new FsStateBackend(path.toString()));
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("while-iterator");
  }
}
