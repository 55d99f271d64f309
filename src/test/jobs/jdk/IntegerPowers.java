// construct: big-numbers
// run:
package jobs.jdk;

import java.math.BigInteger;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class IntegerPowers {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    BigInteger two64 = BigInteger.TWO.pow(64);
    long low = two64.longValue();                                   // 0
    long wrapped = two64.add(BigInteger.valueOf(6000)).longValue(); // 6000
    int mod = BigInteger.valueOf(-7).mod(BigInteger.valueOf(5)).intValue();        // 3
    int rem = BigInteger.valueOf(-7).remainder(BigInteger.valueOf(5)).intValue();  // -2
    long exact;
    try {
      exact = two64.longValueExact();
    } catch (ArithmeticException e) {
      exact = new BigInteger("ff", 16).shiftLeft(4).longValue();    // 4080
    }
    env.enableCheckpointing(low + wrapped + mod * 100 + rem + exact * 10 + two64.bitLength() + BigInteger.valueOf(48).gcd(BigInteger.valueOf(36)).intValue());
    env.fromElements(1, 2, 3).print();
    env.execute("integer-powers");
  }
}
