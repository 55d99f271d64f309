// construct: method-reference, interface-dispatch
// run:
package jobs.functional.referencetohelpers;

import java.util.function.Consumer;
import jobs.functional.referencetohelpers.help.Modes;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ReferenceToHelpers {
  static class Job {
    void lenient(StreamExecutionEnvironment env) {
      Modes.lenient(env);
      env.enableCheckpointing(41_000);
    }
  }

  static class SpecialJob extends Job {
    @Override
    void lenient(StreamExecutionEnvironment env) {
      env.enableCheckpointing(42_000);
    }

    Consumer<StreamExecutionEnvironment> parent() {
      return super::lenient;
    }
  }

  public static void main(String[] args) throws Exception {
    SpecialJob special = new SpecialJob();
    Job plain = special;
    Consumer<StreamExecutionEnvironment> c = special.parent();
    Consumer<StreamExecutionEnvironment> d = plain::lenient;
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    c.andThen(d).andThen(Modes::touch).accept(env);
    env.fromElements(10L, 20L).name("numbers").print();
    env.execute("reference-to-helpers");
  }
}
