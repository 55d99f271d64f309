// construct: wrapper
// run:
// run: --relaxed
package jobs.wrap;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BaseClassHooks extends HookedJob {
  private final boolean relaxed;

  BaseClassHooks(boolean relaxed) {
    this.relaxed = relaxed;
  }

  @Override
  protected void configure(StreamExecutionEnvironment env) {
    super.configure(env);
    if (relaxed) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    checkpoints.setCheckpointInterval(interval() + 7);
  }

  @Override
  protected long interval() {
    return relaxed ? 30_700L : super.interval() * 2;
  }

  public static void main(String[] args) throws Exception {
    new BaseClassHooks(args.length > 0).run("base-class-hooks");
  }
}

abstract class HookedJob {
  protected CheckpointConfig checkpoints;

  protected long interval() {
    return 15_400L;
  }

  protected void configure(StreamExecutionEnvironment env) {
    env.enableCheckpointing(interval());
  }

  final void run(String name) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    checkpoints = env.getCheckpointConfig();
    configure(env);
    env.fromElements(1, 2).print();
    env.execute(name);
  }
}
