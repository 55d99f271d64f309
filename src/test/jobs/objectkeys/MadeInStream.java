// construct: objects made in a lambda
// run:
package jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MadeInStream {

  static class Setting {
    long millis;

    Setting(long millis) {
      this.millis = millis;
    }
  }

  public static void main(String[] args) throws Exception {
    List<Setting> settings =
        Stream.of(1000L, 2000L, 3000L).map(Setting::new).collect(Collectors.toList());
    settings.get(0).millis = 9000;
    List<Setting> others = new ArrayList<>(settings);
    others.remove(settings.get(1));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(
        others.size() * 10000 + others.get(1).millis + (others.indexOf(settings.get(2)) * 7));
    env.fromElements(1, 2).print();
    env.execute();
  }
}
