// construct: interface-constant
// run:
package jobs.basics;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InterfaceHoldsNumbers implements IhnTiming {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(CHECKPOINT_MS, MODE);
    env.getCheckpointConfig().setMinPauseBetweenCheckpoints(Pause.MIN);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("interface-holds-numbers");
  }
}

interface IhnUnits {
  int SEC = 1_000;
  int MIN = 60 * SEC;
}

interface IhnTiming extends IhnUnits {
  long CHECKPOINT_MS = 3 * MIN + 20 * SEC;
  CheckpointingMode MODE = CheckpointingMode.valueOf("AT_LEAST" + "_ONCE");

  interface Pause {
    int MIN = IhnUnits.MIN / 4;   // hides IhnUnits.MIN
  }
}
