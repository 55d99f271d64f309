// construct: overload-type, interface-dispatch
// run:
package jobs.dispatch;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class StaticTypeDecides {
  static class Conf { long v() { return 1_000; } }
  static class ProdConf extends Conf { @Override long v() { return 2_000; } }

  static class Applier {
    long apply(Conf c) { return c.v() + 10; }
    long apply(ProdConf c) { return c.v() + 20; }
  }

  static class LoudApplier extends Applier {
    @Override
    long apply(Conf c) { return c.v() + 30_000; }
    long apply(Object o) { return 7; }
  }

  public static void main(String[] args) throws Exception {
    Conf c = new ProdConf();
    Applier a = new LoudApplier();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(a.apply(c) + a.apply(new ProdConf()) + new LoudApplier().apply("x"));
    DataStream<String> events = env.fromElements("login", "logout");
    events.print();
    env.execute("static-type-decides");
  }
}
