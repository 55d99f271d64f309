// construct: optional
// flink: 1.10..1.20
// run:
// run: 15
// run: 15 s3://bucket/cp
package jobs.functional;

import java.util.Optional;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class OptionalChain {
  static Optional<String> arg(String[] args, int i) {
    return i < args.length ? Optional.of(args[i]) : Optional.empty();
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long interval = arg(args, 0).map(Long::parseLong).map(s -> s * 1000).orElse(37_000L);
    env.enableCheckpointing(interval);
    arg(args, 1).filter(p -> p.contains("://")).ifPresent(p -> env.setStateBackend(new FsStateBackend(p)));
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("optional-chain");
  }
}
