// construct: execute-jobclient
// run:
package jobs.jobclient;

import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.CheckpointingMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public class JobIdPrinted {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(23_700L, CheckpointingMode.AT_LEAST_ONCE);
    env.fromElements(1, 2).print();
    JobClient client = env.executeAsync("job-id-printed");
    System.out.println(client.getJobID());
    client.cancel().get();
  }
}
