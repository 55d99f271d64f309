// construct: boxing
// flink: 1.15..2.3
// run:
package jobs.arith;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ParseForms {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int plus = Integer.parseInt("+420");
    int hex = Integer.parseInt("-7f", 16);
    long dec = Long.decode("0x1F4") + Integer.decode("010") + Long.decode("#10");   // 500 + 8 + 16
    long unsigned = Integer.toUnsignedLong(Integer.parseUnsignedInt("4294967295")) % 1000;
    String dir = "file:///ck/" + Integer.toString(255, 16) + "/" + Integer.toHexString(-1) + "/" + Long.toBinaryString(10)
        + "/" + Integer.toOctalString(64) + "/" + Integer.toString(-35, 36);
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", dir);
    env.configure(conf);
    env.enableCheckpointing(plus * 10 + hex + dec + unsigned);
    env.fromElements(1, 2, 3).print();
    env.execute("parse-forms");
  }
}
