// construct: arithmetic-int
// run:
// run: 13
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class NegativeRemainder {
  static int slot(int offset, int slots) {
    return offset % slots;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int offset = args.length > 0 ? Integer.parseInt(args[0]) : -17;
    int r = slot(offset, 5);
    int q = offset / 5;
    int fm = Math.floorMod(offset, 5);
    int fd = Math.floorDiv(offset, 5);
    env.enableCheckpointing(10000 + r * 1000 + q * 100 + fm * 10 + fd);
    env.fromElements(1, 2, 3).print();
    env.execute("negative-remainder");
  }
}
