// construct: boxing
// run:
// exception: interval because the identity of boxed numbers is up to the virtual machine
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BoxedIdentity {
  static int same(Object a, Object b) {
    return a == b ? 1 : 0;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Integer s1 = 127;
    Integer s2 = 127;
    Integer b1 = 1000;
    Integer b2 = 1000;
    Long l = 127L;
    int prim = 1000;
    long interval = 10000;
    interval += (s1 == s2) ? 1 : 2;
    interval += (b1 == b2) ? 10 : 20;
    interval += b1.equals(b2) ? 100 : 200;
    interval += l.equals(127) ? 1000 : 2000;
    interval += l.equals(127L) && b1 == prim ? 10000 : 20000;
    interval += same(Long.valueOf(-128), Long.valueOf(-128)) * 100000;
    interval += same(Long.valueOf(128), Long.valueOf(128)) * 200000;
    env.enableCheckpointing(interval);
    env.fromElements(1, 2, 3).print();
    env.execute("boxed-identity");
  }
}
