// construct: properties-file, placeholder
// flink: 1.15..2.3
// resource: props-one.properties
//| root = hdfs:///reload
//| every = 24
//| dir = ${root}/${job}
// resource: props-two.properties
//| every = 25
//| job = two
// run:
// run: [job=sys]
// exception: checkpointStorage because system properties are left open
package jobs.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PropertiesReload {
  static void load(Properties p, String name) throws IOException {
    try (InputStream in = ClassLoader.getSystemClassLoader() == null ? null : PropertiesReload.class.getClassLoader().getResourceAsStream(name)) {
      p.load(in);
    }
  }

  static String resolve(Properties p, String text) {
    int at;
    while ((at = text.indexOf("${")) >= 0) {
      int end = text.indexOf('}', at);
      String key = text.substring(at + 2, end);
      text = text.substring(0, at) + System.getProperty(key, p.getProperty(key)) + text.substring(end + 1);
    }
    return text;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Properties p = new Properties();
    load(p, "props-one.properties");
    load(p, "props-two.properties");      // adds to what is there
    Object old = p.setProperty("root", "hdfs:///reset");
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", resolve(p, p.getProperty("dir")) + "/" + ((String) old).length());
    conf.setString("execution.checkpointing.interval", p.getProperty("every") + "s");
    env.configure(conf);
    env.fromElements(1, 2, 3).print();
    env.execute("properties-reload");
  }
}
