// construct: field-default, getter-setter
// flink: 1.10..1.20
// run:
// run: hdfs:///given/path
package jobs.types;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FieldDefaultObject {
  static class Options {
    private boolean checkpointing = true;
    private boolean retain;
    private Integer seconds;
    private String path;
  }

  public static void main(String[] args) throws Exception {
    Options o = new Options();
    if (args.length > 0) {
      o.path = args[0];
      o.retain = true;
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    if (o.checkpointing) {
      env.enableCheckpointing(o.seconds == null ? 19_000 : o.seconds * 1000);
    }
    if (o.path != null) {
      env.setStateBackend(new FsStateBackend(o.path));
    }
    if (o.retain) {
      env.getCheckpointConfig().enableExternalizedCheckpoints(
          CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    }
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("field-default-object");
  }
}
