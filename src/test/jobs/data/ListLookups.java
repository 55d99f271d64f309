// construct: list-constant
// flink: 1.10..1.20
// run:
// run: alpha
// run: gamma
package jobs.data;

import java.util.Arrays;
import java.util.List;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ListLookups {
  private static final List<String> JOBS = List.of("alpha", "beta", "gamma", "beta");
  private static final List<Long> MS = Arrays.asList(1_100L, 2_200L, 3_300L);

  public static void main(String[] args) throws Exception {
    String job = args.length > 0 ? args[0] : "beta";
    int at = JOBS.indexOf(job);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(MS.get(at) + JOBS.lastIndexOf(job) * 10L + JOBS.size());
    if (JOBS.subList(0, 2).contains(job)) {
      env.setStateBackend(new FsStateBackend("hdfs:///lists/" + String.join("-", JOBS.subList(at, at + 2))));
    }
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("list-lookups");
  }
}
