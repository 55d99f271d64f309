// construct: parameter-tool, properties-file
// flink: 1.10..1.20
// resource: tool-merge.properties
//| ck.interval = 11000
//| ck.dir = hdfs:///merge/file
//| ck.mode = AT_LEAST_ONCE
// run:
// run: --ck.interval 22000
// run: --ck.dir hdfs:///merge/args --ck.mode EXACTLY_ONCE
package jobs.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.apache.flink.api.java.utils.ParameterTool;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ToolMerge {
  static ParameterTool load(String[] args) throws IOException {
    ParameterTool file;
    try (InputStream in = ToolMerge.class.getResourceAsStream("/tool-merge.properties")) {
      file = ParameterTool.fromPropertiesFile(in);
    }
    Map<String, String> fixed = new HashMap<>();
    fixed.put("ck.interval", "33000");
    fixed.put("ck.extra", "/x");
    // the argument wins over the receiver
    return ParameterTool.fromMap(fixed).mergeWith(file).mergeWith(ParameterTool.fromArgs(args));
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    ParameterTool p = load(args);
    env.enableCheckpointing(p.getLong("ck.interval"));
    env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.valueOf(p.getRequired("ck.mode")));
    env.setStateBackend(new FsStateBackend(p.get("ck.dir") + p.get("ck.extra")));
    env.fromElements(1, 2, 3).print();
    env.execute("tool-merge");
  }
}
