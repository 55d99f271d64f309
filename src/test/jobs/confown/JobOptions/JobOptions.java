// construct: configuration-own-option, configuration-set-option
// run:
// run: fast
package jobs.confown.joboptions;

import jobs.confown.joboptions.options.OrderOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import static jobs.confown.joboptions.options.OrderOptions.CHECKPOINT_DIR;

public class JobOptions {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    if (args.length > 0) {
      conf.set(OrderOptions.PROFILE, args[0]);
    }
    conf.set(CHECKPOINT_DIR, "hdfs:///own/" + conf.get(OrderOptions.PROFILE));
    conf.setString("state.backend", "rocksdb");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.configure(conf, JobOptions.class.getClassLoader());
    env.enableCheckpointing(OrderOptions.interval(conf));
    env.fromElements(1, 2).print();
    env.execute("job-options");
  }
}
