// construct: properties-file
// run:
// resource: props-present.properties
//| interval=   21000
//| pause = 500
// exception: interval because whether a resource outside of the project is there is not known
package jobs.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PropertiesMissing {
  static Properties read(String name) throws IOException {
    Properties p = new Properties();
    InputStream in = PropertiesMissing.class.getResourceAsStream(name);
    if (in != null) {
      p.load(in);
      in.close();
    } else {
      p.setProperty("interval", "22" + "000");
    }
    return p;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Properties relative = read("props-present.properties");      // looked up in the package: absent
    Properties absolute = read("/props-present.properties");
    long a = Long.parseLong(relative.getProperty("interval"));
    long b = Long.parseLong(absolute.getProperty("interval"));
    env.enableCheckpointing(a * 2 + b);
    env.getCheckpointConfig().setMinPauseBetweenCheckpoints(Long.parseLong(relative.getProperty("pause", "0")));
    env.fromElements(1, 2, 3).print();
    env.execute("properties-missing");
  }
}
