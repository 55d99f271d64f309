// construct: collections, loop
// run:
package jobs.jdk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class IteratorRemoval {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    List<Integer> xs = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      xs.add(i * i);
    }
    for (Iterator<Integer> it = xs.iterator(); it.hasNext();) {
      if (it.next() % 2 == 0) {
        it.remove();
      }
    }
    ListIterator<Integer> li = xs.listIterator();
    while (li.hasNext()) {
      int i = li.nextIndex();
      int v = li.next();
      if (i == 1) {
        li.add(v * 100);
      } else {
        li.set(v + 1);
      }
    }
    // 2, 9, 900, 26
    for (int i = 0; i < xs.size(); i++) {
      if (xs.get(i) < 10) {
        xs.remove(i);          // skips the next one
      }
    }
    long n = 0;
    for (int x : xs) {
      n = n * 10 + x;
    }
    env.enableCheckpointing(n);
    env.fromElements(1, 2, 3).print();
    env.execute("iterator-removal");
  }
}
