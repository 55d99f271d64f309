package jobs.dispatch.packageprivateoverride.lib;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class Common {
  String dir() {
    return "hdfs:///common";
  }

  protected long every() {
    return 90_000;
  }

  public StreamExecutionEnvironment prepare() {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(every());
    env.setStateBackend(new FsStateBackend(dir()));
    return env;
  }
}
