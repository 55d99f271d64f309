// construct: record
// flink: 1.10..1.20
// run:
package jobs.types;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CompactRecord {
  record Checkpointing(long interval, String path, CheckpointingMode mode) {
    static final long FLOOR = 10_000;

    Checkpointing {
      if (interval < FLOOR) {
        interval = FLOOR + interval;
      }
      path = path == null ? "hdfs:///default" : path.trim();
    }

    Checkpointing(String path) {
      this(200, path, CheckpointingMode.AT_LEAST_ONCE);
    }

    void on(StreamExecutionEnvironment env) {
      env.enableCheckpointing(interval, mode);
      env.setStateBackend(new FsStateBackend(path()));
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    new Checkpointing("  hdfs:///records/compact ").on(env);
    env.fromElements(1, 2).print();
    env.execute("compact-record");
  }
}
