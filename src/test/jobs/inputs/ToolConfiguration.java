// construct: parameter-tool
// flink: 1.10..1.20
// run:
// run: --execution.checkpointing.interval 12s --execution.checkpointing.mode at_least_once
// run: --execution.checkpointing.interval 3500
package jobs.inputs;

import java.util.Properties;

import org.apache.flink.api.java.utils.ParameterTool;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ToolConfiguration {
  public static void main(String[] args) throws Exception {
    ParameterTool p = ParameterTool.fromArgs(args);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    Configuration conf = p.getConfiguration();
    env.configure(conf, ToolConfiguration.class.getClassLoader());
    conf.setString("execution.checkpointing.interval", "99 s");     // too late
    Properties props = p.getProperties();
    String mode = props.getProperty("execution.checkpointing.mode", "EXACTLY_ONCE");
    env.setStateBackend(new FsStateBackend("hdfs:///conf/" + mode));
    env.fromElements(1, 2, 3).print();
    env.execute("tool-configuration");
  }
}
