// construct: parameter-tool, argument-parse
// flink: 1.10..1.20
// run:
// run: --minutes 3
// run: --minutes 1.5
// run: --minutes 0
package jobs.inputs;

import java.util.concurrent.TimeUnit;

import org.apache.flink.api.java.utils.ParameterTool;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ToolNumbers {
  private final ParameterTool params;

  ToolNumbers(ParameterTool params) {
    this.params = params;
  }

  long interval() {
    try {
      int m = params.getInt("minutes");
      return m == 0 ? -1 : TimeUnit.MINUTES.toMillis(m);
    } catch (NumberFormatException e) {
      return (long) (params.getDouble("minutes") * 60_000);
    } catch (RuntimeException e) {
      return params.getLong("millis", 69_000L);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    ToolNumbers n = new ToolNumbers(ParameterTool.fromArgs(args));
    if (n.interval() > 0) {
      env.enableCheckpointing(n.interval());
    }
    env.setStateBackend(new FsStateBackend("hdfs:///num/" + n.params.getNumberOfParameters()));
    env.fromElements(1, 2, 3).print();
    env.execute("tool-numbers");
  }
}
