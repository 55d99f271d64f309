// construct: string-case
// flink: 1.10..1.20
// run:
package jobs.strings;

import java.util.Locale;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class CaseLocale {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String name = "Straße-IT";
    String up = name.toUpperCase(Locale.ROOT);
    String turkish = "title".toUpperCase(new Locale("tr"));
    int same = "TITLE".equals(turkish) ? 1 : 2;
    int loose = "STRASSE-IT".equalsIgnoreCase(name) ? 10 : 20;
    int fold = "İ".toLowerCase(Locale.ROOT).length() * 100;
    name.toLowerCase(Locale.ROOT);
    boolean nullSafe = "x".equalsIgnoreCase(null);
    env.enableCheckpointing(up.length() * 1000 + same + loose + fold + (nullSafe ? 5 : 0));
    env.setStateBackend(new FsStateBackend("hdfs:///" + up.toLowerCase(Locale.ROOT) + "/" + name.charAt(0)));
    env.fromElements(1, 2, 3).print();
    env.execute("case-locale");
  }
}
