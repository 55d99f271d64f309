// construct: storage-against-backend, configure
// run:
// run: new-key
package jobs.against;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DirKeyWithoutBackend {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(6_200L);
    Configuration conf = new Configuration();
    // up to 1.12 ignored, as no back end is named; the second name is known from 1.20 only
    conf.setString(
        args.length == 0 ? "state.checkpoints.dir" : "execution.checkpointing.dir",
        "hdfs:///alone/" + args.length);
    env.configure(conf, DirKeyWithoutBackend.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("dir-key-without-backend");
  }
}
