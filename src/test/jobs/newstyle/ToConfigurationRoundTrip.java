// construct: new-style, copy-constructed
// flink: 1.20..2.3
// run:
package jobs.newstyle;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ToConfigurationRoundTrip {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment template = StreamExecutionEnvironment.getExecutionEnvironment();
    template.enableCheckpointing(29_200L);
    template
        .getCheckpointConfig()
        .setExternalizedCheckpointRetention(ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    Configuration carried = template.getCheckpointConfig().toConfiguration();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(29_300L);
    env.configure(carried);
    env.fromElements(1, 2).print();
    env.execute("round-trip");
  }
}
