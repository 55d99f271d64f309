// construct: static-state
// flink: 1.10..1.20
// run:
// run: big
package jobs.exprs.sharedstatics;

import jobs.exprs.sharedstatics.state.Settings;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SharedStatics {
  public static void main(String[] args) throws Exception {
    Settings.interval = 18_000;
    Adjuster.adjust(args.length > 0);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Settings.apply(env);
    Settings.interval = 1;
    env.fromElements("a", "b", "c").print();
    env.execute("shared-statics");
  }
}

class Adjuster {
  private static int calls = Settings.interval > 10_000 ? 3 : 4;      // initialised at the first use

  static void adjust(boolean big) {
    calls++;
    if (big) {
      Settings.interval *= calls;
      Settings.dir = Settings.dir + "/big";
    }
    Settings.interval += calls;
  }
}
