// construct: configuration-set-string, backend-fs
// flink: 1.10..1.20
// run: filesystem
// run: rocksdb
// run: jobmanager
package jobs.confstring;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FilesystemByName {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("state.backend", args[0]);
    conf.setString("state.checkpoints.dir", "hdfs:///named/" + args[0]);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(7_400L);
    env.configure(conf, FilesystemByName.class.getClassLoader());
    env.fromElements(1, 2).print();
    env.execute("filesystem-by-name");
  }
}
