package io.github.flinklint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.junit.jupiter.api.Test;

/** Each parameter goes where it belongs: many are of one type. */
class ParametersHandedOnTest {

  private static final ProjectDependenciesResolver RESOLVER =
      request -> {
        throw new AssertionError("asked for " + request);
      };

  @Test
  void ofAllGoalsThatAnalyse() {
    CheckMojo check = new CheckMojo();
    check.skip = true;
    check.flinkVersion = "1.15";
    check.jobs = List.of(new Job());
    check.jobDefinitions = List.of("*.tf");
    check.includeJobs = List.of("a.*");
    check.excludeJobs = List.of("b.*");
    check.cache = "folder";
    assertEquals(
        new LintParameters(
            true, "1.15", check.jobs, List.of("*.tf"), List.of("a.*"), List.of("b.*"), "folder"),
        check.lint());
  }

  @Test
  @SuppressWarnings("UnnecessaryAssignment") // in place of what Maven injects
  void ofTheGoalsThatJudge() {
    CheckMojo check = new CheckMojo();
    check.minInterval = 11;
    check.maxInterval = 12L;
    check.cloud = "otc";
    check.pathForm = "bucket";
    check.unknown = "ignore";
    check.severities = Map.of("a", "info");
    check.severityOverrides = List.of("b=info");
    check.clusterArtifacts = List.of(new ArtifactChoice("c:d", "e"));
    check.allowedArtifacts = List.of(new ArtifactChoice("f:g", "h"));
    check.downloadPoms = true;
    check.baseline = "file";
    check.resolver = RESOLVER;
    assertEquals(
        new JudgingParameters(
            11,
            12L,
            "otc",
            "bucket",
            "ignore",
            Map.of("a", "info"),
            List.of("b=info"),
            check.clusterArtifacts,
            check.allowedArtifacts,
            true,
            "file",
            RESOLVER),
        check.judging());
  }

  @Test
  void ofAJob() {
    Job job = new Job();
    assertEquals(Map.of(), job.given());
    job.mainClass = " acme.Job ";
    job.arguments = "  --a 1\n --b ";
    job.checkpointPath = "b/c";
    job.autoRestart = "true";
    job.restoreFromCheckpoint = " false ";
    job.flinkVersion = "1.15";
    job.runtimeConfig = "a=b\nc=d";
    assertEquals(
        Map.of(
            "mainClass", "acme.Job",
            "arguments", "--a 1\n --b",
            "checkpointPath", "b/c",
            "autoRestart", "true",
            "restoreFromCheckpoint", "false",
            "flinkVersion", "1.15",
            "runtimeConfig", "a=b\nc=d"),
        job.given());
  }
}
