// construct: lambda run an unknown number of times
// run: --parts a,b,c,d,e
package jobs;

import java.util.Arrays;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CountedInLambda {

  static long interval = 1000;

  public static void main(String[] args) throws Exception {
    List<String> parts = Arrays.asList(args[1].split(","));
    parts.forEach(part -> interval += 100);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval);
    env.fromElements(1, 2).print();
    env.execute();
  }
}
