// construct: compound-assignment
// run:
package jobs.arith;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CompoundCasts {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    byte b = 120;
    b += 20;                 // -116
    int i = 10;
    i *= 2.75;               // 27
    short s = (short) 40000; // -25536
    s >>>= 1;
    char c = 'a';
    c += 1.9;                // 'b'
    int shift = 3;
    shift <<= 33;            // 6
    int x = 40;
    x -= x = 3;              // 37
    int k = 5;
    k += k++ + ++k;          // 5 + 5 + 7
    long total = 90000;
    total += b * 10 + i * 100 + s + c + shift * 7 + x + k;
    env.enableCheckpointing(total);
    env.fromElements(1, 2, 3).print();
    env.execute("compound-casts");
  }
}
