// construct: shadowing, helper-environment
// run:
package jobs.exprs.hiddenenv;

import org.apache.flink.streaming.api.CheckpointingMode;

public class HiddenEnv extends EnvHolder {
  protected CheckpointingMode mode = CheckpointingMode.AT_LEAST_ONCE;   // hides EnvHolder.mode

  void tune(long interval) {
    EnvHolder other = this;
    env.enableCheckpointing(interval + super.interval, other.mode);
    if (mode == other.mode) {
      env.enableCheckpointing(1_111);
    }
  }

  public static void main(String[] args) throws Exception {
    HiddenEnv job = new HiddenEnv();
    job.tune(4_500);
    job.env.fromElements(1, 2).print();
    job.env.execute("hidden");
  }
}
