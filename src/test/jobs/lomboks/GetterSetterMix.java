// construct: lombok, getter-setter
// lombok: yes
// run:
package jobs.lomboks;

import lombok.Getter;
import lombok.Setter;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class GetterSetterMix {
  @Getter
  @Setter
  static class Tuning {
    private long interval;
    private boolean exact;
    @Setter(lombok.AccessLevel.NONE)
    private int writes;

    public void setInterval(long ms) {      // hand-written: Lombok leaves it alone
      writes++;
      interval = ms + writes;
    }
  }

  public static void main(String[] args) throws Exception {
    Tuning t = new Tuning();
    t.setInterval(1_000);
    t.setInterval(47_000);
    t.setExact(t.getWrites() == 1);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(t.getInterval());
    env.getCheckpointConfig().setCheckpointingMode(
        t.isExact() ? CheckpointingMode.EXACTLY_ONCE : CheckpointingMode.AT_LEAST_ONCE);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("getter-setter-mix");
  }
}
