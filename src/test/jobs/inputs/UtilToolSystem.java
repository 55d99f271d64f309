// construct: parameter-tool, system-property
// flink: 2.3
// run:
// run: [flink.every=2600]
// run: [flink.every=2600 flink.home=hdfs:///us/home] --flink.every 2700
package jobs.inputs;

import java.util.Properties;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;

public class UtilToolSystem {
  static Properties props(String[] args) {
    Properties p = ParameterTool.fromSystemProperties().getProperties();
    p.putAll(ParameterTool.fromArgs(args).toMap());
    return p;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Properties p = props(args);
    Configuration conf = new Configuration();
    conf.setString("state.checkpoints.dir", p.getProperty("flink.home", "hdfs:///us/none") + "/ck");
    env.configure(conf);
    env.enableCheckpointing(Long.parseLong(p.getProperty("flink.every", "2500")));
    env.fromElements(1, 2, 3).print();
    env.execute("util-tool-system");
  }
}
