// construct: remote-environment
// context: none
// run:
// run: jobs.jar
package jobs.remote;

import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class HostAndPort {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env =
        args.length == 0
            ? StreamExecutionEnvironment.createRemoteEnvironment("jobmanager.example.com", 8081)
            : StreamExecutionEnvironment.createRemoteEnvironment("jobmanager.example.com", 8082, 4);
    env.enableCheckpointing(21_100L * (args.length + 1), CheckpointingMode.AT_LEAST_ONCE);
    env.fromElements(1, 2).print();
    env.execute("host-and-port");
  }
}
