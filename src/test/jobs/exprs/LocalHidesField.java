// construct: shadowing
// run:
package jobs.exprs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LocalHidesField {
  static long interval = 10_000;
  long timeout = 20_000;

  static long read() { return interval; }

  long both(long timeout) {
    long interval = timeout + 1;
    {
      long inner = interval + this.timeout;
      LocalHidesField.interval += 5;
      interval = inner;
    }
    return interval;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long interval = 77_000;
    interval++;
    long x = new LocalHidesField().both(3);              // 20004
    for (int i = 0; i < 2; i++) {
      long y = x;
      y += read();
      x = y + i;
    }
    env.enableCheckpointing(x + LocalHidesField.interval);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("local-hides-field");
  }
}
