// construct: inner-class
// run:
package jobs.types;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class InnerOuterFields {
  private long interval = 14_000;

  class Tuner {
    private long interval = 2;

    void tune(long interval) {
      InnerOuterFields.this.interval += this.interval * 100 + interval;
    }
  }

  public static void main(String[] args) throws Exception {
    InnerOuterFields job = new InnerOuterFields();
    InnerOuterFields other = new InnerOuterFields();
    Tuner tuner = job.new Tuner();
    other.interval = 77_000;
    tuner.tune(30);
    other.new Tuner().tune(1);
    tuner.tune(3);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(job.interval);
    env.fromElements("a", "b", "c").print();
    env.execute("inner-outer-fields");
  }
}
