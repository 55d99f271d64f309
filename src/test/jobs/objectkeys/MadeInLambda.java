// construct: objects made in a lambda
// run:
package jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MadeInLambda {

  static class Setting {
    long millis;

    Setting set(long value) {
      millis = value;
      return this;
    }
  }

  public static void main(String[] args) throws Exception {
    List<Setting> made = new ArrayList<>();
    Arrays.asList(1000L, 2000L, 3000L).forEach(m -> made.add(new Setting().set(m)));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (made.get(0) != made.get(1) && !made.get(1).equals(made.get(2))) {
      env.enableCheckpointing(made.get(0).millis);
    }
    env.fromElements(1, 2).print();
    env.execute();
  }
}
