// construct: sorted collections of objects
// run:
// exception: interval because the order of objects of the project is not followed
package jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SortedByOrder {

  static class Level implements Comparable<Level> {
    final int rank;

    Level(int rank) {
      this.rank = rank;
    }

    @Override
    public int compareTo(Level other) {
      return Integer.compare(rank, other.rank);
    }
  }

  static class Named {
    final String name;

    Named(String name) {
      this.name = name;
    }
  }

  public static void main(String[] args) throws Exception {
    TreeMap<Level, Long> map = new TreeMap<>();
    map.put(new Level(1), 1000L);
    map.put(new Level(1), 2000L);
    Set<Level> set = new TreeSet<>(Arrays.asList(new Level(3), new Level(3), new Level(4)));
    Set<Named> named = new TreeSet<>(Comparator.comparing((Named n) -> n.name));
    named.addAll(Arrays.asList(new Named("a"), new Named("a"), new Named("b")));
    List<Level> levels = new ArrayList<>(set);
    levels.remove(new Level(3));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(
        map.get(new Level(1))
            + map.size() * 10
            + set.size() * 100
            + named.size() * 10000
            + levels.size());
    env.fromElements(1, 2).print();
    env.execute();
  }
}
