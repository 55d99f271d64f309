// construct: interface-dispatch
// flink: 1.15..1.20
// run:
// run: rocks
// run: fs
package jobs.dispatch.backendstrategy;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class BackendStrategy {
  public static void main(String[] args) throws Exception {
    BackendChoice choice;
    if (args.length == 0) {
      choice = new HeapChoice();
    } else if (args[0].equals("rocks")) {
      choice = new RocksChoice(true);
    } else {
      choice = new RocksChoice(false) {
        @Override
        public String directory() {
          return "file:///anonymous" + super.directory().substring(4);
        }
      };
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(choice.interval());
    env.setStateBackend(choice.backend());
    env.getCheckpointConfig().setCheckpointStorage(choice.directory());
    env.fromElements(1, 2, 3).print().name("out");
    env.execute("backend-strategy");
  }
}
