// construct: static-interface-method, default-method
// flink: 1.12..2.3
// run:
// run: --fast
package jobs.dispatch.staticoninterface;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StaticOnInterface implements Keys {
  // not inherited: Keys.interval() must be named in full; this is another method
  static String interval() {
    return "1 h";
  }

  public static void main(String[] args) throws Exception {
    Keys keys = Keys.of(args.length > 0);
    Configuration conf = new Configuration();
    conf.setString("execution.checkpointing.interval", Keys.interval());
    keys.fill(conf);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(conf);
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("static-on-interface");
  }
}
