// construct: exception, constructor-chaining
// run:
// run: soft
// run: hard
package jobs.errors.customexceptions;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CustomExceptions {
  static long load(String kind) throws ConfigException {
    if (kind.equals("soft")) {
      throw new ConfigException(17);
    }
    if (kind.equals("hard")) {
      throw new FatalConfigException("no config");
    }
    return 8_400;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long ms;
    try {
      ms = load(args.length > 0 ? args[0] : "");
    } catch (FatalConfigException e) {
      ms = e.fallback() + 1;
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    } catch (ConfigException e) {
      ms = e.fallback() + 2;
    }
    env.enableCheckpointing(ms);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("custom-exceptions");
  }
}
