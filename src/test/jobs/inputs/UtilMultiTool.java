// construct: multiple-parameter-tool
// flink: 2.3
// run:
// run: --opt interval=6100 --opt mode=AT_LEAST_ONCE
// run: --opt interval=6200 --opt interval=6300 --fast
package jobs.inputs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.MultipleParameterTool;

public class UtilMultiTool {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    MultipleParameterTool p = MultipleParameterTool.fromArgs(args);
    Map<String, String> opts = new LinkedHashMap<>();
    if (p.has("opt")) {
      for (String o : p.getMultiParameterRequired("opt")) {
        int eq = o.indexOf('=');
        opts.merge(o.substring(0, eq), o.substring(eq + 1), (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
    long base = Long.parseLong(opts.getOrDefault("interval", "6000"));
    env.enableCheckpointing(p.has("fast") ? base / 2 : base);
    env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.valueOf(opts.getOrDefault("mode", "EXACTLY_ONCE")));
    env.fromElements(1, 2, 3).print();
    env.execute("util-multi-tool");
  }
}
