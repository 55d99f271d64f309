// construct: configuration-add-all
// run:
// run: copy
// run: clone
package jobs.confadd;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CopyAndClone {
  public static void main(String[] args) throws Exception {
    Configuration original = new Configuration();
    original.setString("execution.checkpointing.interval", "115 s");
    Configuration copy = new Configuration(original);
    Configuration clone = original.clone();
    Configuration alias = original;
    alias.setString("execution.checkpointing.interval", "116 s");
    copy.setString("execution.checkpointing.mode", "AT_LEAST_ONCE");
    clone.setString("execution.checkpointing.interval", "117 s");
    Configuration chosen = original;
    if (args.length > 0) {
      chosen = args[0].equals("copy") ? copy : clone;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(chosen, CopyAndClone.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("copy-and-clone");
  }
}
