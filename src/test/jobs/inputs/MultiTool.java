// construct: multiple-parameter-tool
// flink: 1.10..1.20
// run:
// run: --dir a --interval 5100
// run: --dir a --dir b --interval 5200 --interval 5300
package jobs.inputs;

import org.apache.flink.api.java.utils.MultipleParameterTool;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MultiTool {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    MultipleParameterTool p = MultipleParameterTool.fromArgs(args);
    StringBuilder path = new StringBuilder("hdfs:///multi");
    if (p.has("dir")) {
      for (String d : p.getMultiParameter("dir")) {
        path.append('/').append(d);
      }
    }
    env.setStateBackend(new FsStateBackend(path.append("/ck").toString()));
    long last;
    try {
      last = p.getLong("interval", 5000);
    } catch (IllegalStateException e) {          // several values
      last = 5900;
    }
    int count = p.getMultiParameter("interval") == null ? 0 : p.getMultiParameter("interval").size();
    env.enableCheckpointing(last + count);
    env.fromElements(1, 2, 3).print();
    env.execute("multi-tool");
  }
}
