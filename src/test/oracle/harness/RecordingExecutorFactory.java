package harness;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.dag.Pipeline;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.PipelineExecutor;
import org.apache.flink.core.execution.PipelineExecutorFactory;

/**
 * Found by Flink's service loader for every target: records what would be run, runs nothing, and
 * lets the program go on as after a job that ended well.
 */
public final class RecordingExecutorFactory implements PipelineExecutorFactory {

  @Override
  public String getName() {
    return "recording";
  }

  @Override
  public boolean isCompatibleWith(Configuration configuration) {
    return true;
  }

  @Override
  public PipelineExecutor getExecutor(Configuration configuration) {
    // The method has one parameter more from 1.11 on.
    return (PipelineExecutor)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {PipelineExecutor.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("execute")) {
                throw new UnsupportedOperationException(method.toString());
              }
              Harness.record((Pipeline) arguments[0]);
              return CompletableFuture.completedFuture(client());
            });
  }

  private static JobClient client() {
    JobID id = new JobID(0, 1);
    return (JobClient)
        Proxy.newProxyInstance(
            RecordingExecutorFactory.class.getClassLoader(),
            new Class<?>[] {JobClient.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getJobID" -> id;
                  case "getJobExecutionResult" ->
                      CompletableFuture.completedFuture(
                          new JobExecutionResult(id, 0, Map.of()));
                  case "cancel" -> CompletableFuture.completedFuture(null);
                  case "toString" -> "recorded job";
                  case "hashCode" -> 1;
                  // Whoever waits for results would wait for ever.
                  default -> throw new Harness.Stop();
                });
  }
}
