// construct: stream, lambda
// flink: 1.12..2.3
// run:
package jobs.functional;

import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StreamSideEffects {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    Stream.of("interval=5 s", "mode=AT_LEAST_ONCE", "interval=6 s")
        .map(s -> s.split("="))
        .forEach(kv -> conf.setString("execution.checkpointing." + kv[0], kv[1]));
    int[] seen = {0};
    Stream<Integer> lazy = Stream.of(1, 2, 3).peek(x -> seen[0] += x);   // no terminal operation: nothing happens
    int hit = Stream.of(10, 20, 30, 40).peek(x -> seen[0] += x).filter(x -> x > 15).findFirst().get();   // sees 10, 20
    conf.setString("state.checkpoints.dir", "hdfs:///stream/" + seen[0] + "/" + hit + "/" + (lazy != null));
    conf.setString("state.backend", "rocksdb");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    env.fromElements(1, 2).print();
    env.execute("stream-side-effects");
  }
}
