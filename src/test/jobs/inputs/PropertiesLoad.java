// construct: properties-file
// flink: 1.10..1.20
// resource: props-load.properties
//| # checkpoint settings
//| ! also a comment
//| checkpoint.interval : 15000
//| checkpoint.dir=hdfs:///props/\
//|     joined/\u0063k
//| checkpoint.interval=16000
//| empty=
//| blank.key
//| path\ with\:odd = C\:/x
// run:
package jobs.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PropertiesLoad {
  private static final Properties PROPS = new Properties();

  static {
    try (InputStream in = PropertiesLoad.class.getResourceAsStream("/props-load.properties")) {
      PROPS.load(in);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long interval = Long.parseLong(PROPS.getProperty("checkpoint.interval", "1000"));
    interval += PROPS.getProperty("empty", "dflt").length() + PROPS.getProperty("blank.key", "x").length() * 10;
    env.enableCheckpointing(interval + PROPS.size() * 100);
    env.setStateBackend(new FsStateBackend(PROPS.getProperty("checkpoint.dir") + "/" + PROPS.getProperty("path with:odd").substring(3)));
    env.fromElements(1, 2, 3).print();
    env.execute("properties-load");
  }
}
