// construct: arithmetic-bits
// run:
// run: mode
package jobs.arith;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MaskPacking {
  static int pack(int seconds, boolean atLeastOnce) {
    return seconds << 1 | (atLeastOnce ? 1 : 0);
  }

  static CheckpointingMode mode(int packed) {
    return (packed & 1) == 1 ? CheckpointingMode.AT_LEAST_ONCE : CheckpointingMode.EXACTLY_ONCE;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int packed = pack(45, args.length > 0);
    packed ^= 0b110;
    env.enableCheckpointing((packed >> 1) * 1000L, mode(packed));
    int bits = Integer.bitCount(packed);
    env.getCheckpointConfig().setCheckpointTimeout(60_000L * bits);
    env.fromElements(1, 2, 3).print();
    env.execute("mask-packing");
  }
}
