// construct: string-replace
// flink: 1.10..1.20
// run:
package jobs.strings;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReplacePlain {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String template = "hdfs:///${root}/${job}/a.b.c/${job}";
    template.replace("${root}", "ignored");              // strings are immutable
    String path = template.replace("${root}", "flink").replace("${job}", "$1.x");
    path = path.replace('.', '-').replace("aaa", "zzz");
    String greedy = "aaaaa".replace("aa", "b");          // bba
    String wide = "ab".replace("", "-");                 // -a-b-
    env.enableCheckpointing(greedy.length() * 1000 + wide.length());
    env.setStateBackend(new FsStateBackend(path + "/" + greedy + "/" + wide));
    env.fromElements(1, 2, 3).print();
    env.execute("replace-plain");
  }
}
