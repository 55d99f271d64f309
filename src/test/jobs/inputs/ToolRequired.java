// construct: parameter-tool, exceptions
// flink: 1.10..1.20
// run:
// run: --every 13000
// run: --every soon
// run: orphan --every 1
package jobs.inputs;

import java.util.Map;

import org.apache.flink.api.java.utils.ParameterTool;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ToolRequired {
  static long every(String[] args) {
    try {
      ParameterTool p = ParameterTool.fromArgs(args);
      return Long.parseLong(p.getRequired("every"));
    } catch (NumberFormatException e) {
      return 41000;
    } catch (IllegalArgumentException e) {
      return 42000;
    } catch (RuntimeException e) {
      return 43000;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(every(args));
    Map<String, String> map = ParameterTool.fromMap(Map.of("a", "7")).toMap();
    env.getCheckpointConfig().setMinPauseBetweenCheckpoints(Long.parseLong(map.get("a")));
    env.fromElements(1, 2, 3).print();
    env.execute("tool-required");
  }
}
