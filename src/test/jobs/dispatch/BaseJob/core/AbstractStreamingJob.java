package jobs.dispatch.basejob.core;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public abstract class AbstractStreamingJob {
  private String path() {                 // private: not overridable
    return "hdfs:///base/private";
  }

  protected long interval() {
    return 120_000;
  }

  protected abstract void pipeline(StreamExecutionEnvironment env);

  public final void run(String name) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(interval());
    env.setStateBackend(new FsStateBackend(path() + "/" + name));
    pipeline(env);
    env.execute(name);
  }
}
