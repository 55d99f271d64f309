// construct: interface-dispatch, for-each
// flink: 1.10..1.20
// run:
package jobs.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ListOfConfigurers {
  interface Step { void apply(CheckpointConfig cc); }

  static class Interval implements Step {
    private final long ms;
    Interval(long ms) { this.ms = ms; }
    public void apply(CheckpointConfig cc) { cc.setCheckpointInterval(ms); }
  }

  static class Retain implements Step {
    public void apply(CheckpointConfig cc) {
      cc.enableExternalizedCheckpoints(CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    }
  }

  static class Faster extends Interval {
    Faster(long ms) { super(ms); }
    @Override
    public void apply(CheckpointConfig cc) {
      if (cc.getCheckpointInterval() > 10_000) {
        super.apply(cc);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    List<Step> steps = new ArrayList<>();
    steps.add(new Interval(30_000));
    steps.add(new Retain());
    steps.add(0, new Faster(1_000));          // runs first: interval is -1, does nothing
    steps.add(new Faster(9_500));
    steps.add(new Faster(8_500));             // 9500 is not above 10000
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    for (Step s : steps) {
      s.apply(env.getCheckpointConfig());
    }
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("list-of-configurers");
  }
}
