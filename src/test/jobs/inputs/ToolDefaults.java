// construct: parameter-tool
// flink: 1.10..1.20
// run:
// run: --interval 4000
// run: -interval 6000 --path hdfs:///pt/given
// run: --interval 7000 --interval 8000
package jobs.inputs;

import org.apache.flink.api.java.utils.ParameterTool;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ToolDefaults {
  public static void main(String[] args) throws Exception {
    ParameterTool params = ParameterTool.fromArgs(args);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getConfig().setGlobalJobParameters(params);
    env.enableCheckpointing(params.getLong("interval", 30_000));
    String path = params.get("path");
    if (path == null) {
      path = params.get("root", "hdfs:///pt/") + params.get("job", "default");
    }
    env.setStateBackend(new FsStateBackend(path));
    env.fromElements(1, 2, 3).print();
    env.execute("tool-defaults");
  }
}
