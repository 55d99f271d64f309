// construct: text-block
// flink: 1.10..1.20
// run:
// run: blue
package jobs.strings;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class TextBlockPath {
  static final String DIR = """
      hdfs:///flink/\
      %s/\
        deep/ck""";

  static final String LINES = """
    one\s\s
      two   
    three\
     four
    """;

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String dir = DIR.formatted(args.length == 0 ? "red" : args[0]).replace(' ', '_');
    env.enableCheckpointing(LINES.length() * 1000L + LINES.indexOf("two") * 10 + LINES.lines().count());
    env.setStateBackend(new FsStateBackend(dir));
    env.fromElements(1, 2, 3).print();
    env.execute("text-block-path");
  }
}
