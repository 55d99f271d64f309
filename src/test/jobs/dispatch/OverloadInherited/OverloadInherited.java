// construct: overload-arity, super-call
// run:
package jobs.dispatch.overloadinherited;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OverloadInherited extends Parent {
  @Override
  void setup(StreamExecutionEnvironment env, int seconds) {
    super.setup(env, seconds + 1);
  }

  void setup(StreamExecutionEnvironment env, int seconds, boolean exact) {
    setup(env, seconds);
    if (!exact) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    new OverloadInherited().setup(env);
    env.fromElements("a", "b", "c").print();
    env.execute("overload-inherited");
  }
}
