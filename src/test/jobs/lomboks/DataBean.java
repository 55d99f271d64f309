// construct: lombok
// flink: 1.10..1.20
// lombok: yes
// run:
package jobs.lomboks;

import lombok.Data;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DataBean {
  @Data
  static class CheckpointProps {
    private long interval = 9_000;
    private String path;
    private boolean retain;
  }

  public static void main(String[] args) throws Exception {
    CheckpointProps props = new CheckpointProps();
    props.setInterval(props.getInterval() * 2);
    props.setPath("hdfs:///lombok/data");
    props.setRetain(true);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(props.getInterval());
    env.setStateBackend(new FsStateBackend(props.getPath()));
    if (props.isRetain()) {
      env.getCheckpointConfig().enableExternalizedCheckpoints(
          CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
    }
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("data-bean");
  }
}
