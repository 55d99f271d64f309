// construct: template-method
// flink: 1.10..1.20
// run:
package jobs.dispatch.basejob;

import jobs.dispatch.basejob.core.AbstractStreamingJob;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BaseJob extends AbstractStreamingJob {
  public static void main(String[] args) throws Exception {
    new BaseJob().run("clicks");
  }

  @Override
  protected long interval() {
    return super.interval() / 4;
  }

  @Override
  protected void pipeline(StreamExecutionEnvironment env) {
    env.fromElements("a", "b").print();
  }
}
