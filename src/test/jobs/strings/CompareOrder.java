// construct: string-test
// run:
// run: prod
// run: DEV
package jobs.strings;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CompareOrder {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String stage = args.length > 0 ? args[0] : "dev";
    int d = stage.compareTo("dew");            // 'v' - 'w', 'p' - 'd', 'D' - 'd'
    int l = "flink".compareTo("flink-job");    // length difference -4
    int i = "a".compareToIgnoreCase("B");
    int z = "Z".compareTo("a");
    String first = stage.compareTo("m") < 0 ? "early" : "late";
    env.enableCheckpointing(50000 + d * 1000 + l * 100 + i * 10 + z + first.length());
    env.fromElements(1, 2, 3).print();
    env.execute("compare-order");
  }
}
