// construct: parameter-tool
// flink: 2.3
// run:
// run: --interval 4100
// run: -interval 6100 --path hdfs:///ut/given
// run: --interval -1 --interval 8100
package jobs.inputs;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;

public class UtilToolDefaults {
  public static void main(String[] args) throws Exception {
    ParameterTool params = ParameterTool.fromArgs(args);
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.dir", params.get("path", "hdfs:///ut/default"));
    conf.setString("execution.checkpointing.storage", "filesystem");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.getConfig().setGlobalJobParameters(params);
    env.enableCheckpointing(params.getInt("interval", 31_000));
    env.fromElements(1, 2, 3).print();
    env.execute("util-tool-defaults");
  }
}
