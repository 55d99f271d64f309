package io.github.flinklint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job whose file cannot be read to its end is named, whatever the parser gives up of it. */
class BrokenFilesTest {

  private static final String JOB =
      """
      package acme;
      import org.apache.flink.streaming.api.environment.*;
      public class Job {
        public static void main(String[] args) throws Exception {
          StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
          env.enableCheckpointing(60_000);
          env.getCheckpointConfig().setCheckpointStorage("obs://acme-state/flink/job");
          env.getCheckpointConfig().setExternalizedCheckpointCleanup(
              CheckpointConfig.ExternalizedCheckpointCleanup.RETAIN_ON_CANCELLATION);
          env.execute();
        }
      }
      """;

  @TempDir private Path folder;

  private AnalysisResult analyze(String source) {
    return new Project(folder).with(Map.of("src/acme/Job.java", source)).analyze("1.15.4");
  }

  @Test
  void saysNothingOfAFileThatIsWhole() {
    AnalysisResult result = analyze(JOB);
    assertEquals(List.of(), result.findings());
    assertEquals(List.of(), result.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "end",
        "pakage acme;",
        "import import org.acme.A;",
        "<<<<<<< HEAD",
        "public clas Job {",
        "}"
      })
  void namesTheFile(String mistake) {
    String broken =
        switch (mistake) {
          case "end" -> JOB.stripTrailing().substring(0, JOB.stripTrailing().length() - 1);
          case "pakage acme;" -> JOB.replace("package acme;", mistake);
          case "public clas Job {" -> JOB.replace("public class Job {", mistake);
          case "}" -> JOB.replace("public class Job {", "} public class Job {");
          default -> JOB.replace("public class", mistake + "\npublic class");
        };
    AnalysisResult result = analyze(broken);
    boolean isNamed =
        !result.jobs().isEmpty()
            || result.findings().stream()
                .map(Finding::rule)
                .anyMatch("checkpoint-config-unknown"::equals);
    assertTrue(isNamed, result::toString);
  }
}
