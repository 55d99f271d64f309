// construct: switch-arrow, enum-method
// run:
// run: 1
// run: 2
package jobs.flow;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArrowAsArgument {
  enum Shape { ROUND, SQUARE, FLAT }

  public static void main(String[] args) throws Exception {
    Shape shape = Shape.values()[args.length > 0 ? Integer.parseInt(args[0]) : 0];
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(
        switch (shape) {
          case ROUND -> 10_101;
          case SQUARE -> 20_202L;
          case FLAT -> 'a' * 100;
        },
        switch (shape) {
          case SQUARE -> CheckpointingMode.AT_LEAST_ONCE;
          default -> CheckpointingMode.EXACTLY_ONCE;
        });
    env.fromElements(1, 2).print();
    env.execute("arrow-as-argument");
  }
}
