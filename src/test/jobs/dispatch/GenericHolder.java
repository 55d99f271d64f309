// construct: generics
// flink: 1.10..1.20
// run:
package jobs.dispatch;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class GenericHolder {
  static class Pair<A, B> {
    final A left;
    final B right;

    Pair(A left, B right) { this.left = left; this.right = right; }

    Pair<B, A> swap() { return new Pair<>(right, left); }

    <C> Pair<A, C> right(C c) { return new Pair<>(left, c); }

    static <T> Pair<T, T> twin(T t) { return new Pair<>(t, t); }
  }

  static <T extends Comparable<T>> T larger(T a, T b) { return a.compareTo(b) >= 0 ? a : b; }

  public static void main(String[] args) throws Exception {
    Pair<String, Long> p = new Pair<>("hdfs:///generic", 27_000L);
    Pair<Long, String> q = p.right(28_000L).swap();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(larger(q.left, p.right) + Pair.twin(5).right);
    env.setStateBackend(new FsStateBackend(larger(q.right, "hdfs:///a")));
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("generic-holder");
  }
}
