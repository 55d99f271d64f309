// construct: parameter-tool, system-property
// flink: 1.10..1.20
// run:
// run: [ck.interval=9100]
// run: [ck.interval=9100 ck.dir=hdfs:///sys/prop] --ck.interval 9300
package jobs.inputs;

import org.apache.flink.api.java.utils.ParameterTool;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ToolSystem {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    ParameterTool p = ParameterTool.fromSystemProperties().mergeWith(ParameterTool.fromArgs(args));
    if (p.has("ck.interval")) {
      env.enableCheckpointing(p.getLong("ck.interval"));
    }
    env.setStateBackend(new FsStateBackend(p.get("ck.dir", "hdfs:///sys/default")));
    env.fromElements(1, 2, 3).print();
    env.execute("tool-system");
  }
}
