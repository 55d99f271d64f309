// construct: argument-parse, boxing
// flink: 1.10..1.20
// run:
// run: 3000000000
// run: 55000 true
// run: 56000 yes
package jobs.inputs;

import java.util.Optional;

import org.apache.flink.contrib.streaming.state.RocksDBStateBackend;
import org.apache.flink.runtime.state.memory.MemoryStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArgumentParseInt {
  static Integer number(String s) {
    try {
      return Integer.valueOf(s);
    } catch (NumberFormatException tooBig) {
      return null;
    } finally {
      System.out.println("parsed " + s);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Integer n = args.length == 0 ? Integer.valueOf(57000) : number(args[0]);
    env.enableCheckpointing(Optional.ofNullable(n).orElse(58000));
    if (args.length > 1) {
      boolean rocks = Boolean.parseBoolean(args[1]);
      env.setStateBackend(rocks ? new RocksDBStateBackend("hdfs:///parse/rocks") : new MemoryStateBackend());
    }
    env.fromElements(1, 2, 3).print();
    env.execute("argument-parse-int");
  }
}
