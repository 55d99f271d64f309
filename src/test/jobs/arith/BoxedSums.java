// construct: boxing, static-field
// flink: 1.10..1.20
// run:
// run: 5
package jobs.arith;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BoxedSums {
  private static Long total = 0L;

  static void add(Long amount) {
    amount += 1;             // a new object: the caller does not see it
    total += amount;
  }

  static void add(Object amount) {
    total += 100_000;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Long step = 3000L;
    add(step);
    add(step);
    add(7);                  // an Integer is no Long
    Character c = 'd';
    total += c;
    Byte small = (byte) (args.length == 0 ? 200 : Integer.parseInt(args[0]));
    env.enableCheckpointing(total - small + step.intValue());
    env.setStateBackend(new FsStateBackend("hdfs:///box/" + small + c + Long.compare(step, total) + Integer.toHexString(small) + Byte.toUnsignedInt(small)));
    env.fromElements(1, 2, 3).print();
    env.execute("boxed-sums");
  }
}
