// construct: system-exit, switch-old
// flink: 1.10..1.20
// run: dev
// run: prod
package jobs.errors;

import org.apache.flink.runtime.state.filesystem.FsStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ExitInSwitch {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    switch (args[0]) {
      case "dev":
        env.enableCheckpointing(3_300);
        break;
      case "help":
        System.out.println("dev|prod");
        System.exit(0);
      case "prod":
        env.enableCheckpointing(33_000);
        env.setStateBackend(new FsStateBackend("hdfs:///exit/prod"));
        break;
      default:
        Runtime.getRuntime().exit(3);
    }
    env.fromElements(1, 2).print();
    env.execute("exit-in-switch");
  }
}
