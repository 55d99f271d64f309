// construct: string-switch
// flink: 1.10..1.20
// run:
// run: rocksdb
// run: heap
// run: memory
package jobs.jdk;

import java.util.Locale;

import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SwitchArrow {
  static final String ROCKS = "rocks" + "db";

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String kind = args.length == 0 ? "FS" : args[0];
    int interval = switch (kind.toLowerCase(Locale.ROOT)) {
      case ROCKS, "rocks" -> {
        env.setStateBackend(new RocksDBStateBackend("hdfs:///sw/rocks"));
        yield 45000;
      }
      case "fs" -> {
        env.setStateBackend(new FsStateBackend("hdfs:///sw/" + kind));
        int base = kind.length();
        yield base * 5000;
      }
      case "heap" -> 3100;
      default -> kind.length() * 1000;
    };
    env.enableCheckpointing(interval);
    env.fromElements(1, 2, 3).print();
    env.execute("switch-arrow");
  }
}
