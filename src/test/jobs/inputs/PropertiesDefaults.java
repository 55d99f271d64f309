// construct: properties-file
// flink: 1.15..2.3
// resource: props-defaults.properties
//| mode=AT_LEAST_ONCE
//| dir=
// run:
package jobs.inputs;

import java.io.InputStream;
import java.util.Properties;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PropertiesDefaults {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Properties base = new Properties();
    base.setProperty("interval", "18000");
    base.setProperty("mode", "EXACTLY_ONCE");
    base.setProperty("dir", "hdfs:///defaults/base");
    Properties p = new Properties(base);
    try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("props-defaults.properties")) {
      p.load(in);
    }
    base.setProperty("interval", "19000");                   // seen through the chain
    boolean own = p.containsKey("interval");                 // false: defaults are not entries
    Object raw = p.get("interval");                          // null
    p.put("count", 5);                                       // not a String: getProperty misses it
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", p.getProperty("interval", "1") + " ms");
    conf.setString("execution.checkpointing.mode", p.getProperty("mode"));
    conf.setString("state.checkpoints.dir", "hdfs:///chain" + p.getProperty("dir") + "/" + own + raw + p.getProperty("count", "none") + p.size()
        + p.stringPropertyNames().size());
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("properties-defaults");
  }
}
