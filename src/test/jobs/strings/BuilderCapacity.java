// construct: string-builder
// run:
// run: 12
package jobs.strings;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BuilderCapacity {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StringBuilder digits = new StringBuilder('9');     // a capacity, not a 9
    digits.append(args.length == 0 ? "0043" : args[0]).append(5);
    digits.reverse();
    StringBuilder padded = new StringBuilder(16);
    padded.append("777");
    padded.setLength(1);
    padded.append(digits).delete(3, 100);
    padded.insert(1, 0).insert(padded.length(), "00");
    env.enableCheckpointing(Long.parseLong(padded.toString()));
    env.fromElements(1, 2, 3).print();
    env.execute("builder-capacity");
  }
}
