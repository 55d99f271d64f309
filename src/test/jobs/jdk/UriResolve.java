// construct: uri
// flink: 1.10..1.20
// run:
// run: /abs
// run: ../up/./x
// run: file:///other
package jobs.jdk;

import java.net.URI;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class UriResolve {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    URI slash = URI.create("hdfs://nn:8020/flink/jobs/");
    URI plain = URI.create("hdfs://nn:8020/flink/jobs");
    String sub = args.length == 0 ? "ck" : args[0];
    URI a = slash.resolve(sub);
    URI b = plain.resolve(sub);         // replaces the last segment
    env.enableCheckpointing(5000 + a.getPath().length() * 100 + b.getPath().length());
    env.setStateBackend(new FsStateBackend(sub.startsWith("..") ? a.normalize() : b));
    env.fromElements(1, 2, 3).print();
    env.execute("uri-resolve");
  }
}
