// construct: template-method, super-call
// run:
package jobs.dispatch;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class HookOrder {
  abstract static class Skeleton {
    protected StreamExecutionEnvironment env;

    void start() throws Exception {
      env = StreamExecutionEnvironment.getExecutionEnvironment();
      before();
      env.enableCheckpointing(20_000, CheckpointingMode.EXACTLY_ONCE);
      after();
      env.fromElements(1, 2).print();
      env.execute("hooks");
    }

    void before() {}

    void after() {
      env.getCheckpointConfig().setCheckpointInterval(21_000);
    }
  }

  static class Middle extends Skeleton {
    @Override
    void before() {
      env.enableCheckpointing(5_000);                // overwritten by the skeleton
    }

    @Override
    void after() {
      super.after();
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
  }

  static class Leaf extends Middle {
    @Override
    void after() {
      env.getCheckpointConfig().setCheckpointInterval(22_000);
      super.after();
      env.getCheckpointConfig().setCheckpointInterval(env.getCheckpointConfig().getCheckpointInterval() + 7);
    }
  }

  public static void main(String[] args) throws Exception {
    new Leaf().start();
  }
}
