package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.flinklint.definition.Found;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.TerraformDefinitions;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Edit;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edits of findings, applied: what they mend is found no more. */
class EditsTest {

  @TempDir private Path folder;

  private AnalysisResult analyze() throws IOException {
    Path terraform = folder.resolve("main.tf");
    List<JobDefinition> definitions = List.of();
    if (Files.exists(terraform)) {
      Found found = TerraformDefinitions.read(folder, List.of(terraform));
      assertEquals(List.of(), found.problems());
      definitions = found.definitions();
    }
    return new Project(folder).analyze("1.15.4", definitions.toArray(JobDefinition[]::new));
  }

  /** Applies the edits from the last to the first, so that places stay right. */
  private void apply(List<Finding> findings) throws IOException {
    List<Finding> last = new ArrayList<>(findings);
    last.sort((a, b) -> b.compareTo(a));
    for (Finding finding : last) {
      Edit edit = finding.edit();
      assertNotNull(edit, finding.toString());
      SourceLocation at = finding.location();
      Path file = folder.resolve(at.file());
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      String line = lines.get(at.line() - 1);
      assertEquals(edit.from(), line.substring(at.column() - 1, at.endColumn() - 1));
      lines.set(
          at.line() - 1,
          line.substring(0, at.column() - 1) + edit.to() + line.substring(at.endColumn() - 1));
      Files.write(file, lines);
    }
  }

  @Test
  void mendConstantsInCode() throws IOException {
    new Project(folder)
        .with(
            Map.of(
                "src/acme/Job.java",
                """
                package acme;
                import org.apache.flink.streaming.api.CheckpointingMode;
                import org.apache.flink.streaming.api.environment.*;
                import static org.apache.flink.streaming.api.environment.CheckpointConfig.ExternalizedCheckpointCleanup.*;
                public class Job {
                  public static void main(String[] args) throws Exception {
                    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
                    env.enableCheckpointing(60_000, CheckpointingMode.AT_LEAST_ONCE);
                    env.getCheckpointConfig().setExternalizedCheckpointCleanup(DELETE_ON_CANCELLATION);
                    env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/job");
                    env.execute();
                  }
                }
                """));
    List<Finding> findings = analyze().findings();
    assertEquals(
        List.of("checkpoint-mode-not-exactly-once", "checkpoint-not-retained"),
        findings.stream().map(Finding::rule).toList());
    apply(findings);
    assertEquals(List.of(), analyze().findings());
  }

  @Test
  void mendSwitchesInTerraform() throws IOException {
    new Project(folder)
        .with(
            Map.of(
                "main.tf",
                """
                resource "huaweicloud_dli_flinkjar_job" "orders" {
                  name                   = "orders"
                  main_class             = "acme.Job"
                  entrypoint             = "obs://acme-apps/orders.jar"
                  flink_version          = "1.15"
                  execution_agency_urn   = "acme_dli_obs"
                  restart_when_exception = false
                  resume_checkpoint      = false
                  checkpoint_path        = "acme-state/flink/job"
                }
                """,
                "src/acme/Job.java",
                """
                package acme;
                import org.apache.flink.streaming.api.environment.*;
                public class Job {
                  public static void main(String[] args) throws Exception {
                    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
                    env.enableCheckpointing(60_000);
                    env.getCheckpointConfig().setExternalizedCheckpointCleanup(
                        CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
                    env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/job");
                    env.execute();
                  }
                }
                """));
    List<Finding> findings = analyze().findings();
    assertEquals(
        List.of("job-restart-disabled", "job-restore-disabled"),
        findings.stream().map(Finding::rule).toList());
    apply(findings);
    assertEquals(List.of(), analyze().findings());
  }
}
