// construct: pass-through, aliasing
// flink: 1.12..2.3
// run:
// run: override
package jobs.envs.layersofconf;

import jobs.envs.layersofconf.layers.Service;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class LayersOfConf {
  public static void main(String[] args) throws Exception {
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", "71 s");
    StreamExecutionEnvironment env = new Service(conf, args.length > 0).environment();
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("layers-of-conf");
  }
}
