// construct: try-with-resources, exception
// run:
// exception: interval because suppressed exceptions are not modelled
package jobs.errors;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SuppressedClose {
  static class Fussy implements AutoCloseable {
    private final int id;

    Fussy(int id) { this.id = id; }

    @Override
    public void close() { throw new IllegalStateException("close " + id); }
  }

  static long run(boolean fail) {
    try (Fussy one = new Fussy(1); Fussy two = new Fussy(2)) {
      if (fail) {
        throw new IllegalStateException("body");
      }
      return 99_000;
    } catch (IllegalStateException e) {
      return e.getMessage().length() * 1_000 + e.getSuppressed().length;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(run(true) * 10 + run(false));   // (4002 * 10) + 7001
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("suppressed-close");
  }
}
