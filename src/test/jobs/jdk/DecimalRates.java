// construct: big-numbers
// flink: 1.15..2.3
// run:
package jobs.jdk;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DecimalRates {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    BigDecimal rate = new BigDecimal("1.10").multiply(new BigDecimal("2.5"));   // 2.750
    BigDecimal half = new BigDecimal("2.5").setScale(0, RoundingMode.HALF_EVEN);
    BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), 4, RoundingMode.UP);
    int eq = new BigDecimal("2.0").equals(new BigDecimal("2.00")) ? 1 : 2;
    int cmp = new BigDecimal("2.0").compareTo(new BigDecimal("2.00"));
    String dir = "hdfs:///bd/" + rate + "/" + half + "/" + third + "/" + new BigDecimal("100").stripTrailingZeros() + "/"
        + new BigDecimal("1E+3").toPlainString() + "/" + new BigDecimal(0.1).scale() + "/" + BigDecimal.valueOf(10.0);
    rate.add(BigDecimal.TEN);
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", dir);
    env.configure(conf);
    env.enableCheckpointing(rate.movePointRight(4).longValue() + eq * 10 + cmp + half.intValueExact());
    env.fromElements(1, 2, 3).print();
    env.execute("decimal-rates");
  }
}
