// construct: instance-initialiser
// run:
package jobs.basics;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InstanceBlocks {
  private long interval = 3_000;

  {
    interval *= 4;
    factor = 7;
  }

  private int factor = 2;

  {
    interval += factor;
  }

  InstanceBlocks(long extra) {
    interval += extra;
  }

  {
    interval += 40;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(new InstanceBlocks(100_000).interval);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("instance-blocks");
  }
}
