// construct: arithmetic-bits, bit-mask
// flink: 1.10..1.20
// run:
// run: 5
// run: 6
// run: 11
package jobs.arith;

import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BitFlags {
  static final int EXACTLY = 1;
  static final int RETAIN = 1 << 1;
  static final int ROCKS = 1 << 2;
  static final int ALL = EXACTLY | RETAIN | ROCKS;

  static boolean on(int flags, int bit) {
    return (flags & bit) != 0;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int flags = args.length > 0 ? Integer.parseInt(args[0]) : ALL & ~EXACTLY ^ ROCKS;
    env.enableCheckpointing(5000 + (flags & ALL) * 10);
    env.getCheckpointConfig().setCheckpointingMode(on(flags, EXACTLY) ? CheckpointingMode.EXACTLY_ONCE : CheckpointingMode.AT_LEAST_ONCE);
    if (on(flags, RETAIN)) {
      env.getCheckpointConfig().enableExternalizedCheckpoints(CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    }
    if ((flags & ROCKS) == ROCKS) {
      env.setStateBackend(new RocksDBStateBackend("hdfs:///flink/flags"));
    }
    env.fromElements(1, 2, 3).print();
    env.execute("bit-flags");
  }
}
