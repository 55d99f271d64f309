// construct: arithmetic-long
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NarrowingCasts {
  static long hash(String name) {
    long h = 7;
    for (int i = 0; i < name.length(); i++) {
      h = 31 * h + name.charAt(i);
    }
    return h;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long h = hash("orders-enrichment-pipeline");
    int low = (int) h;
    short mid = (short) low;
    byte tail = (byte) 200;
    int big = (int) 4294970296L;   // 3000
    long interval = big + Math.abs((long) mid) + (tail & 0xff) + (tail < 0 ? 1 : 2);
    env.enableCheckpointing(interval);
    env.fromElements(1, 2, 3).print();
    env.execute("narrowing-casts");
  }
}
