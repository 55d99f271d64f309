// construct: compile-time-constant
// flink: 1.10..1.20
// run:
package jobs.arith.constantchain;

import static jobs.arith.constantchain.conf.Defaults.INTERVAL;

import jobs.arith.constantchain.conf.Defaults;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ConstantChain {
  private static final String DIR = Defaults.ROOT + '/' + Defaults.JOB + Defaults.VERSION;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    final int tries = 3;
    switch (tries + 1) {
      case Defaults.TRIES:
        env.enableCheckpointing(INTERVAL);
        break;
      default:
        env.enableCheckpointing(Defaults.FALLBACK);
    }
    env.setStateBackend(new FsStateBackend(DIR));
    env.fromElements(1, 2, 3).print();
    env.execute("constant-chain");
  }
}
