// construct: string-test
// flink: 1.10..1.20
// run:
// run: hdfs://nn:8020/ck
// run: /local/ck
// run: s3a://bucket/ck.d
// exception: interval because predicates of one text are not seen to go together
package jobs.strings;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TestPrefixes {
  static String qualify(String dir) {
    if (dir.matches("[a-z]+://.*")) {
      return dir;
    }
    return dir.startsWith("/") && !dir.startsWith("/", 1) ? "file://" + dir : "hdfs:///flink/" + dir;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String dir = args.length == 0 ? "s3-ck" : args[0];
    long interval = 3000;
    interval += dir.endsWith("") ? 10 : 20;
    interval += dir.contains("ck") && dir.endsWith("ck") ? 100 : 200;
    interval += dir.matches("s3") ? 1000 : 2000;       // matches is the whole string
    interval += dir.regionMatches(true, 0, "S3", 0, 2) ? 10000 : 20000;
    env.enableCheckpointing(interval);
    env.setStateBackend(new FsStateBackend(qualify(dir)));
    env.fromElements(1, 2, 3).print();
    env.execute("test-prefixes");
  }
}
