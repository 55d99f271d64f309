// construct: memory-size
// flink: 1.15..2.3
// run:
package jobs.flinkval;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class MemoryMath {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    MemorySize m = MemorySize.ofMebiBytes(3).add(new MemorySize(512)).subtract(MemorySize.parse("1m"));
    MemorySize half = m.multiply(0.5);
    MemorySize third = m.divide(3);
    String text = new MemorySize(2048).toString().replace(" ", "_");
    int eq = MemorySize.parse("1024").equals(MemorySize.parse("1kb")) ? 1 : 2;
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", "hdfs:///mem/" + text + "/" + m.getKibiBytes() + "/" + third.getBytes());
    env.configure(conf);
    env.enableCheckpointing(half.getBytes() + eq + (m.compareTo(half) > 0 ? 10 : 20));
    env.fromElements(1, 2, 3).print();
    env.execute("memory-math");
  }
}
