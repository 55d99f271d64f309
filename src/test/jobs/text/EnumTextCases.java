// construct: enum-text, configure
// run: at_least_once
// run: At_Least_Once
// run: exactly_ONCE
package jobs.text;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnumTextCases {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.mode", args[0]);
    conf.setString(
        "execution.checkpointing.externalized-checkpoint-retention",
        args[0].startsWith("A") ? "Delete_On_Cancellation" : "retain_on_cancellation");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(28_100L);
    env.configure(conf, EnumTextCases.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("enum-text-cases");
  }
}
