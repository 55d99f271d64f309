// construct: enum-method, interface-dispatch
// flink: 1.10..1.20
// run:
// run: keep
package jobs.enums;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnumImplements {
  interface Policy {
    ExternalizedCheckpointCleanup cleanup();

    default long interval() {
      return 50_000;
    }
  }

  enum Builtin implements Policy {
    KEEP {
      @Override
      public ExternalizedCheckpointCleanup cleanup() {
        return ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION;
      }
    },
    DROP {
      @Override
      public ExternalizedCheckpointCleanup cleanup() {
        return ExternalizedCheckpointCleanup.DELETE_ON_CANCELLATION;
      }

      @Override
      public long interval() {
        return 70_000 + KEEP.interval();
      }
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Policy policy = args.length > 0 && "keep".equals(args[0]) ? Builtin.KEEP : Builtin.DROP;
    env.enableCheckpointing(policy.interval());
    env.getCheckpointConfig().enableExternalizedCheckpoints(policy.cleanup());
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("enum-implements");
  }
}
