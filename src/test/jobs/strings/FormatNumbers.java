// construct: string-format
// flink: 1.10..1.20
// run:
package jobs.strings;

import java.util.Locale;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class FormatNumbers {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String dir = String.format(Locale.ROOT, "hdfs:///ck/%05d/%x/%08X/%,d/%+d/%.2f/%8.3f/%o/%e", 42, 255, 48879, 1234567, 7, 2.345, Math.PI, 8, 12345.678);
    String neg = String.format("%05d_%x_%(d_% d", -42, -1, -9, 9);
    dir = dir.replace(" ", "_");
    env.setStateBackend(new FsStateBackend(dir + "/" + neg.replace(' ', '~')));
    env.enableCheckpointing(Integer.parseInt(String.format("%03d%02d", 12, 5)));
    env.fromElements(1, 2, 3).print();
    env.execute("format-numbers");
  }
}
