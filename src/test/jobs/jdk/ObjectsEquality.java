// construct: objects, boxing
// run:
package jobs.jdk;

import java.util.Objects;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ObjectsEquality {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long n = 10000;
    n += Objects.equals(null, null) ? 1 : 2;
    n += Objects.equals(1, 1L) ? 10 : 20;
    n += Objects.equals(1000, 1000) ? 100 : 200;
    n += Objects.equals(new int[] {1}, new int[] {1}) ? 1000 : 2000;
    n += Objects.deepEquals(new int[] {1}, new int[] {1}) ? 10000 : 20000;
    n += Objects.hash(1, 2) + Objects.hashCode(null) + "ab".hashCode();
    n += Objects.requireNonNullElse((Integer) null, 300000);
    n += Objects.checkIndex(3, 4);
    env.enableCheckpointing(n);
    env.fromElements(1, 2, 3).print();
    env.execute("objects-equality");
  }
}
