// construct: system-property
// flink: 1.15..2.3
// run:
// run: [job.root=hdfs:///outer]
package jobs.inputs;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class SystemSetInJob {
  static class Settings {
    static final String ROOT = System.getProperty("job.root", "hdfs:///unset");
    static long every = Long.getLong("job.every", 1000L);
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String before = System.setProperty("job.every", "27000");
    if (before == null) {
      System.setProperty("job.root", System.getProperty("job.root", "hdfs:///inner") + "/set");
    }
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", Settings.ROOT + "/ck");      // class is initialised only here
    System.setProperty("job.every", "28000");
    System.clearProperty("job.root");
    conf.setString("execution.checkpointing.interval", Settings.every + (System.getProperty("job.root") == null ? 5 : 6) + "ms");
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("system-set-in-job");
  }
}
