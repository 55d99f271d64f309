package io.github.flinklint.oracle;

import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.definition.JobDefinition.Kind;
import io.github.flinklint.definition.RuntimeConfig;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.engine.AnalysisRequest;
import io.github.flinklint.engine.Analyzer;
import io.github.flinklint.engine.SourceModule;
import io.github.flinklint.rules.RuleOptions;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the analyser says of a job.
 *
 * @param facts by name; empty where it found no job
 * @param batch true for a job that takes no checkpoints, whatever it sets
 * @param problems what it could not do
 */
record Answer(Map<String, Fact> facts, boolean batch, List<Problem> problems) {

  /**
   * Analyses the sources of a job.
   *
   * @param sources folder of the sources, which are laid out by package
   * @param run the start that a definition declares; null for no definition
   */
  static Answer of(
      TestJob job, FlinkVersion version, Path sources, Path resources, TestJob.Run run) {
    List<JobDefinition> definitions =
        run == null ? List.of() : List.of(definition(job.mainClass(), run));
    SourceModule module =
        new SourceModule(
            ".",
            List.of(sources.toAbsolutePath()),
            List.of(resources.toAbsolutePath()),
            StandardCharsets.UTF_8);
    AnalysisResult result =
        Analyzer.analyze(
            new AnalysisRequest(
                sources.toAbsolutePath(),
                module,
                List.of(),
                version.name(),
                List.of(),
                definitions,
                List.of(),
                List.of(),
                RuleOptions.DEFAULT));
    for (JobReport found : result.jobs()) {
      if (found.mainClass().equals(job.mainClass())) {
        return new Answer(found.facts(), found.batch(), result.problems());
      }
    }
    return result.jobs().isEmpty()
        ? new Answer(Map.of(), false, result.problems())
        : new Answer(result.jobs().get(0).facts(), result.jobs().get(0).batch(), result.problems());
  }

  private static JobDefinition definition(String mainClass, TestJob.Run run) {
    String arguments = String.join(" ", run.arguments());
    SourceLocation at = SourceLocation.ofFile("pom.xml");
    Map<Field, Given> fields =
        Map.of(
            Field.MAIN_CLASS, new Given(Text.of(mainClass), at),
            Field.ARGUMENTS, new Given(Text.of(arguments, new Origin(at, null)), at));
    List<RuntimeConfig.Entry> options = new ArrayList<>();
    for (String option : run.runtime()) {
      int equals = option.indexOf('=');
      Text key = Text.of(option.substring(0, equals));
      Text value = Text.of(option.substring(equals + 1));
      options.add(new RuntimeConfig.Entry(key, new Given(value, at)));
    }
    RuntimeConfig runtime = new RuntimeConfig(options, null);
    return new JobDefinition(Kind.INLINE, mainClass, "", at, fields, runtime);
  }
}
