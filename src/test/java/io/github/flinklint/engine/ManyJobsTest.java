package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module of more jobs than anybody has: each is judged, in the memory that a build has. */
class ManyJobsTest {

  @TempDir private Path folder;

  @Test
  void judgesAThousandJobs() {
    judge(1_000);
  }

  @Test
  @Tag("slow")
  void judgesTenThousandJobs() {
    judge(10_000);
  }

  private void judge(int jobs) {
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i < jobs; i++) {
      files.put("src/acme/p%d/Job%d.java".formatted(i % 100, i), job(i));
    }
    AnalysisResult result = new Project(folder).with(files).analyze("1.15.4");
    assertEquals(jobs, result.jobs().size());
    assertEquals(List.of(), result.problems());
    Map<String, Integer> counts = new HashMap<>();
    for (Finding finding : result.findings()) {
      counts.merge(finding.rule(), 1, Integer::sum);
    }
    // Two jobs each share a path, and each tenth deletes its checkpoints.
    assertEquals(
        Map.of("checkpoint-path-not-unique", jobs, "checkpoint-not-retained", jobs / 10), counts);
  }

  private static String job(int i) {
    return """
    package acme.p%d;
    import org.apache.flink.streaming.api.environment.*;
    public class Job%d {
      public static void main(String[] args) throws Exception {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        env.enableCheckpointing(60_000);
        env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/job%d");
        env.getCheckpointConfig().setExternalizedCheckpointCleanup(
            CheckpointConfig.ExternalizedCheckpointCleanup.%s);
        env.execute();
      }
    }
    """
        .formatted(
            i % 100, i, i / 2, i % 10 == 0 ? "DELETE_ON_CANCELLATION" : "RETAIN_ON_CANCELLATION");
  }
}
