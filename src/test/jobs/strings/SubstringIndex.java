// construct: substring
// flink: 1.10..1.20
// run:
// run: nodots
// run: a.b.c
package jobs.strings;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SubstringIndex {
  static String base(String f) {
    return f.substring(0, f.lastIndexOf('.') < 0 ? f.length() : f.lastIndexOf('.'));
  }

  static String ext(String f) {
    return f.substring(f.lastIndexOf('.') + 1);   // whole name when there is no dot
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String file = args.length > 0 ? args[0] : "com.acme.OrdersJob.java";
    int second = file.indexOf('.', file.indexOf(".") + 1);
    String empty = file.substring(file.length());
    env.setStateBackend(new FsStateBackend("hdfs:///" + base(file) + "/" + ext(file) + empty));
    env.enableCheckpointing(20000 + second * 100 + file.indexOf("") + file.lastIndexOf(""));
    env.fromElements(1, 2, 3).print();
    env.execute("substring-index");
  }
}
