// construct: remote-environment, environment-with-configuration
// context: none
// flink: 1.12..2.3
// run:
package jobs.remote;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class ClientConfiguration {
  public static void main(String[] args) throws Exception {
    Configuration client = new Configuration();
    client.setString("execution.checkpointing.interval", "212 s");
    client.setString("state.backend", "rocksdb");
    client.setString("state.checkpoints.dir", "hdfs:///remote/client");
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createRemoteEnvironment("jobmanager.example.com", 8081, client);
    client.setString("execution.checkpointing.interval", "213 s");
    env.getCheckpointConfig().setCheckpointingMode(CheckpointingMode.AT_LEAST_ONCE);
    env.fromElements(1, 2).print();
    env.execute("client-configuration");
  }
}
