// construct: enum-method, lambda
// run:
// run: double
// run: square
package jobs.enums.enumwithlambda;

import jobs.enums.enumwithlambda.model.Scale;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class EnumWithLambda {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Scale scale = args.length == 1 ? Scale.lookup(args[0]) : Scale.PLAIN;
    env.enableCheckpointing(scale.apply(6_250));
    env.getCheckpointConfig().setCheckpointingMode(scale.exact() ? CheckpointingMode.EXACTLY_ONCE : CheckpointingMode.AT_LEAST_ONCE);
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("enum-with-lambda");
  }
}
