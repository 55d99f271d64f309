// construct: arithmetic-bits
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class Shifts {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int wrapped = 1 << 33;              // 2
    long wide = 1L << 13;               // 8192
    int unsigned = -1 >>> 28;           // 15
    int signed = -1 >> 28;              // -1
    int prec = 1 << 2 + 3;              // 32
    byte b = (byte) 0xF0;
    int promoted = b >>> 4 & 0xff;      // 255
    int masked = (b & 0xff) >>> 4;      // 15
    long mix = -1L >>> 63 | 4;          // 5
    int neg = 5 << -30;                 // 20
    long interval = wrapped * 10000L + wide + unsigned + signed * 3 + prec * 100 + promoted + masked + mix + ~neg;
    env.enableCheckpointing(interval);
    env.fromElements(1, 2, 3).print();
    env.execute("shifts");
  }
}
