// construct: exception
// run:
package jobs.errors;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FinallyOrder {
  static StringBuilder log = new StringBuilder();
  static long shared = 1_000;

  static long saved() {
    long x = 10_000;
    try {
      shared = 2_000;
      return x + shared;             // the value is fixed before finally runs
    } finally {
      x = 99_000;
      shared = 5_000;
      log.append("f");
    }
  }

  @SuppressWarnings("finally")
  static long overridden() {
    try {
      throw new IllegalStateException("lost");
    } finally {
      log.append("g");
      return 300;
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(saved() + overridden() + shared);      // 12000 + 300 + 5000
    if (log.toString().equals("fg")) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("finally-order");
  }
}
