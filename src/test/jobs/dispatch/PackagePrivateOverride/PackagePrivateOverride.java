// construct: template-method, super-call
// flink: 1.10..1.20
// run:
package jobs.dispatch.packageprivateoverride;

import jobs.dispatch.packageprivateoverride.lib.Common;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class PackagePrivateOverride extends Common {
  // same signature, but Common.dir() is package-private in another package: no override
  String dir() {
    return "hdfs:///mine";
  }

  @Override
  protected long every() {
    return 18_500;
  }

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = new PackagePrivateOverride().prepare();
    env.fromElements("a", "b", "c").print();
    env.execute("package-private-override");
  }
}
