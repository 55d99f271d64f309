// construct: straight-line, evaluation-order
// run:
package jobs.basics;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ArithmeticOverflow {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int days = 30;
    long wrong = days * 24 * 60 * 60 * 1000;       // int product: overflows to -1702967296
    long right = days * 24L * 60 * 60 * 1000;
    int rest = (int) right;
    long interval = wrong < 0 ? -wrong / 1_000_000 : right;
    env.enableCheckpointing(interval);
    if (rest == wrong) {
      env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    }
    byte step = (byte) 200;                         // -56
    char letter = 'a';
    letter += 1;
    String dir = "hdfs:///flink/" + letter + (char) (letter + 1) + step + 'x' + ('a' + 1);
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", dir);
    conf.setString("state.backend", "rocksdb");
    env.configure(conf, ArithmeticOverflow.class.getClassLoader());
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("arithmetic-overflow");
  }
}
