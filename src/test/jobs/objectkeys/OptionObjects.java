// construct: map keyed by objects
// run: --interval 7000
// run:
package jobs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OptionObjects {

  static class Option<T> {
    final String name;
    final Class<T> type;
    final T byDefault;

    Option(String name, Class<T> type, T byDefault) {
      this.name = name;
      this.type = type;
      this.byDefault = byDefault;
    }
  }

  static final Option<Long> INTERVAL = new Option<>("interval", Long.class, 61000L);
  static final Option<Long> PAUSE = new Option<>("pause", Long.class, 500L);
  static final List<Option<Long>> ALL = Arrays.asList(INTERVAL, PAUSE);

  private final Map<Option<?>, Object> values = new HashMap<>();

  OptionObjects(String[] args) {
    for (Option<Long> option : ALL) {
      boolean isGiven = args.length == 2 && args[0].equals("--" + option.name);
      values.put(option, isGiven ? (Object) Long.parseLong(args[1]) : option.byDefault);
    }
  }

  <T> T get(Option<T> option) {
    return option.type.cast(values.get(option));
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(new OptionObjects(args).get(INTERVAL));
    env.fromElements(1, 2).print();
    env.execute();
  }
}
