// construct: static-import, nested-class
// run:
package jobs.basics;

import static java.lang.Math.max;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StaticImportNested {
  static class Fast { static final int EVERY = 15; }
  static class Slow { static final int EVERY = 4; }

  static int max(int a, int b, int c) {   // shadows the imported max, whatever the arity
    return Math.max(a, Math.max(b, c));
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long fast = SECONDS.toMillis(Fast.EVERY);
    long slow = MINUTES.toMillis(Slow.EVERY);
    env.enableCheckpointing(Math.min(fast, slow) + max(3, 7, 5));
    env.getCheckpointConfig().setCheckpointTimeout(Math.max(fast, slow));
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("static-import-nested");
  }
}
