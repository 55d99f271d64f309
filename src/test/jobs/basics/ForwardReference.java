// construct: static-initialiser, static-state
// flink: 1.10..1.20
// run:
package jobs.basics;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ForwardReference {
  private static final ForwardReference INSTANCE = new ForwardReference();
  private static long interval = 20_000;
  private static String root = "hdfs:///real";
  private static final String FIXED = "hdfs:///fixed";

  private final long seen;
  private final String path;

  private ForwardReference() {
    seen = interval + 11_000;               // interval is still 0 here
    path = root == null ? FIXED + "/cp" : root + "/cp";
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(INSTANCE.seen);
    env.setStateBackend(new FsStateBackend(INSTANCE.path));
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("forward-reference");
  }
}
