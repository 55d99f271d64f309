// construct: message-format
// flink: 1.10..1.20
// run:
package jobs.strings;

import java.text.MessageFormat;
import java.util.Locale;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MessagePattern {
  static final String DIR = "hdfs:///{1}/it''s/'{0}'/{0}/{2}";

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String dir = MessageFormat.format(DIR, "orders", "flink");
    String num = new MessageFormat("{0}-{0,number,#}", Locale.US).format(new Object[] {1234});
    env.enableCheckpointing(num.length() * 1000L);
    env.setStateBackend(new FsStateBackend(dir.replace("{2}", "left") + "/" + num));
    env.fromElements(1, 2, 3).print();
    env.execute("message-pattern");
  }
}
