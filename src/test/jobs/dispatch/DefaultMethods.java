// construct: default-method
// flink: 1.10..1.20
// run:
package jobs.dispatch;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class DefaultMethods {
  interface HasInterval {
    default long interval() { return 15_000; }
    default String label() { return "interval-" + interval(); }
  }

  interface HasLabel {
    default String label() { return "label"; }
  }

  static class Both implements HasInterval, HasLabel {
    @Override
    public String label() {
      return HasLabel.super.label() + "/" + HasInterval.super.label();
    }

    @Override
    public long interval() { return HasInterval.super.interval() + 250; }
  }

  public static void main(String[] args) throws Exception {
    HasInterval h = new Both();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(h.interval());
    env.setStateBackend(new FsStateBackend("hdfs:///" + h.label()));
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("default-methods");
  }
}
