// construct: parameter-tool, properties-file
// flink: 2.3
// resource: util-merge.properties
//| execution.checkpointing.interval: 14 s
//| execution.checkpointing.mode  AT_LEAST_ONCE
//| state.backend.type = rocksdb
// run:
// run: --execution.checkpointing.interval 9s
// run: --state.backend.type hashmap --execution.checkpointing.mode EXACTLY_ONCE
package jobs.inputs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;

public class UtilToolMerge {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    ParameterTool file = ParameterTool.fromPropertiesFile(UtilToolMerge.class.getClassLoader().getResourceAsStream("util-merge.properties"));
    ParameterTool all = file.mergeWith(ParameterTool.fromArgs(args));
    env.configure(all.getConfiguration());
    if (file.get("state.backend.type").equals(all.get("state.backend.type"))) {
      env.getCheckpointConfig().setCheckpointTimeout(120_000);
    }
    env.fromElements(1, 2, 3).print();
    env.execute("util-tool-merge");
  }
}
