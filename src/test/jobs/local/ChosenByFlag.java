// construct: local-environment, backend-hashmap
// context: none
// flink: 1.15..1.20
// run: --local
// run: --local --dir file:///tmp/checkpoints
// run: --dir file:///tmp/checkpoints
package jobs.local;

import java.util.Arrays;
import java.util.List;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ChosenByFlag {
  public static void main(String[] args) throws Exception {
    List<String> flags = Arrays.asList(args);
    StreamExecutionEnvironment env;
    if (flags.contains("--local")) {
      env = StreamExecutionEnvironment.createLocalEnvironment(1);
      env.setStateBackend(new HashMapStateBackend());
      env.enableCheckpointing(20_700L);
    } else {
      env = StreamExecutionEnvironment.getExecutionEnvironment();
      env.enableCheckpointing(20_800L);
    }
    int at = flags.indexOf("--dir");
    if (at >= 0) {
      env.getCheckpointConfig().setCheckpointStorage(flags.get(at + 1));
    }
    env.fromElements(1, 2).print();
    env.execute("chosen-by-flag");
  }
}
