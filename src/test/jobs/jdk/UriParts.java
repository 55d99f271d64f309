// construct: uri
// flink: 1.15..2.3
// run:
package jobs.jdk;

import java.net.URI;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class UriParts {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    URI u = new URI("hdfs", "nn-1", "/my dir/a", "frag");
    URI v = URI.create("s3://bucket/pre%20fix/x?y=1#z");
    String dir = u.getScheme() + "://" + u.getHost() + u.getPort() + u.getRawPath().replace("%", "_");
    dir += "/" + v.getPath().replace(' ', '+') + "/" + v.getQuery().charAt(0) + v.getFragment() + v.getUserInfo();
    dir += "/" + URI.create("file:///a/b/").relativize(URI.create("file:///a/b/c/d"));
    dir += "/" + URI.create("file:/a/b").getAuthority() + "/" + URI.create("rel/x").getScheme();
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", dir);
    conf.setString("execution.checkpointing.interval", URI.create("t://h:41000/").getPort() + "ms");
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("uri-parts");
  }
}
