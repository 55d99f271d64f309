package io.github.flinklint.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the jobs of a generated project share, in a package of its own. */
final class SharedSources {

  private static final String BASE = "acme/setup/JobBase.java";

  private static final Map<String, String> FILES =
      Map.of(
          "acme/setup/StoragePaths.java",
          """
          package acme.setup;

          /** Where the checkpoints of a job are. */
          public final class StoragePaths {

            private static final String BUCKET = "acme-flink";
            private static final String FOLDER = "checkpoints";

            private StoragePaths() {}

            /** The folder of a job. */
            public static String of(String job) {
              return "obs://" + BUCKET + "/" + FOLDER + "/" + job;
            }
          }
          """,
          "acme/setup/CheckpointSetup.java",
          """
          package acme.setup;

          import org.apache.flink.configuration.Configuration;
          import org.apache.flink.streaming.api.CheckpointingMode;
          import org.apache.flink.streaming.api.environment.CheckpointConfig;
          import org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup;
          import org.apache.flink.streaming.api.environment.ExecutionCheckpointingOptions;
          import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

          /** The checkpoints of all jobs. */
          public final class CheckpointSetup {

            private CheckpointSetup() {}

            /** Sets an environment up. */
            public static void apply(StreamExecutionEnvironment env, long interval, String folder) {
              env.enableCheckpointing(interval, CheckpointingMode.EXACTLY_ONCE);
              CheckpointConfig config = env.getCheckpointConfig();
              config.setExternalizedCheckpointCleanup(
                  ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
              config.setCheckpointStorage(folder);
            }

            /** What does not differ between jobs. */
            public static Configuration defaults() {
              Configuration configuration = new Configuration();
              configuration.set(
                  ExecutionCheckpointingOptions.CHECKPOINTING_MODE, CheckpointingMode.EXACTLY_ONCE);
              configuration.set(
                  ExecutionCheckpointingOptions.EXTERNALIZED_CHECKPOINT,
                  ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
              return configuration;
            }
          }
          """,
          BASE,
          """
          package acme.setup;

          import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

          /** A job that says what it is and leaves its checkpoints to this class. */
          public abstract class JobBase {

            /** The name of the job, which its checkpoints are under. */
            protected abstract String name();

            /** The checkpoint interval in ms. */
            protected abstract long interval();

            /** Builds the stream. */
            protected abstract void pipeline(StreamExecutionEnvironment env);

            /** Runs the job. */
            public final void run() throws Exception {
              StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
              CheckpointSetup.apply(env, interval(), StoragePaths.of(name()));
              pipeline(env);
              env.execute(name());
            }
          }
          """);

  private SharedSources() {}

  /**
   * Text by file, relative to the folder of sources. The base class is there only where a job
   * extends it: flink-lint judges one that nobody extends as a job by itself.
   */
  static Map<String, String> of(List<JobShape> shapes) {
    Map<String, String> files = new TreeMap<>(FILES);
    if (!shapes.contains(JobShape.INHERITED)) {
      files.remove(BASE);
    }
    return files;
  }
}
