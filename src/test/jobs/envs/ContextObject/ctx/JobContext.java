package jobs.envs.contextobject.ctx;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public record JobContext(StreamExecutionEnvironment env, String name) {
  public DataStream<Integer> source() {
    return env.fromElements(1, 2, 3);
  }

  public void run() throws Exception {
    if (name.equals("prod")) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.EXACTLY_ONCE);
    }
    env.execute(name);
  }
}
