// construct: helper-environment, record, pass-through
// flink: 1.12..2.3
// run:
// run: prod
package jobs.envs.contextobject;

import jobs.envs.contextobject.ctx.Contexts;
import jobs.envs.contextobject.ctx.JobContext;

public class ContextObject {
  public static void main(String[] args) throws Exception {
    JobContext ctx = Contexts.create(args);
    ctx.env().getCheckpointConfig().setCheckpointTimeout(80_000);
    ctx.source().print();
    ctx.run();
  }
}
