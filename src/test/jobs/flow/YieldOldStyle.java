// construct: switch-yield, switch-old
// flink: 1.10..1.20
// run:
// run: tmp
// run: s3
package jobs.flow;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class YieldOldStyle {
  public static void main(String[] args) throws Exception {
    String kind = args.length > 0 ? args[0] : "hdfs";
    String path = "";
    String uri = switch (kind) {
      case "tmp":
        yield "file:///tmp/" + kind;
      case "s3":
        path = "bucket/";
        // fall through
      default:
        path += "cp";
        yield kind + "://" + path + "/x";
    };
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(uri.length() * 1_000L);
    env.setStateBackend(new FsStateBackend(uri));
    env.fromElements("a", "b", "c").print();
    env.execute("yield-old-style");
  }
}
