// construct: flink-path
// flink: 1.15..2.3
// run:
// run: s3a bucket
package jobs.flinkval;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PathStrings {
  static String dir(String scheme, String auth) {
    return new Path(scheme, auth, "/ck//jobs/").toString();
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String scheme = args.length > 0 ? args[0] : "hdfs";
    String auth = args.length > 1 ? args[1] : null;
    Path p = new Path(dir(scheme, auth));
    Path two = new Path("hdfs:///x", "y").suffix("/z");
    boolean eq = new Path("hdfs://nn/a/").equals(new Path("hdfs://nn/a"));
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", new Path(p, two.getPath()).toString());
    env.configure(conf);
    env.enableCheckpointing(p.depth() * 1000 + two.depth() * 100 + (eq ? 11 : 22));
    env.fromElements(1, 2, 3).print();
    env.execute("path-strings");
  }
}
