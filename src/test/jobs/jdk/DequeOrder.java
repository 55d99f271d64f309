// construct: collections
// flink: 1.15..2.3
// run:
package jobs.jdk;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DequeOrder {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Deque<String> d = new ArrayDeque<>();
    d.push("a");
    d.push("b");
    d.offer("c");
    d.addFirst("e");
    d.add("f");
    String path = "/" + d.pop() + d.poll() + d.peek() + d.pollLast() + d.peekLast() + d.size();
    Queue<Integer> q = new PriorityQueue<>(Comparator.reverseOrder());
    q.addAll(List.of(3, 11, 7));
    d.clear();
    path += "/" + d.poll() + String.join("", d);
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///deque" + path);
    conf.setString("execution.checkpointing.interval", q.poll() + "" + q.poll() + " s");
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("deque-order");
  }
}
