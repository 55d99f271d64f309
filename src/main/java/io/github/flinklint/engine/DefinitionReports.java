package io.github.flinklint.engine;

import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.definition.Arguments;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.JobReport.DefinitionReport;
import io.github.flinklint.rules.RuleInput.Defined;
import io.github.flinklint.value.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Definitions as reports show them, masked. */
final class DefinitionReports {

  private DefinitionReports() {}

  /** The definitions that a job was evaluated with, or that name its main class. */
  static List<DefinitionReport> of(JobConfiguration job, List<Defined> definitions) {
    if (definitions.isEmpty()) {
      return List.of();
    }
    return definitions.stream()
        .filter(d -> isOf(d, job))
        .map(d -> report(d.definition()))
        .distinct()
        .toList();
  }

  private static boolean isOf(Defined defined, JobConfiguration job) {
    return job.mainClass().equals(defined.mainClass())
        || job.scenarios().stream().anyMatch(s -> defined.definition().equals(s.definition()));
  }

  private static DefinitionReport report(JobDefinition definition) {
    return new DefinitionReport(
        definition.kind().name().toLowerCase(Locale.ROOT),
        definition.name(),
        definition.variant(),
        definition.at(),
        path(definition.get(Field.CHECKPOINT_PATH)),
        definition.isOn(Field.RESTART),
        definition.isOn(Field.RESTORE),
        definition.isOn(Field.CHECKPOINT_ENABLED));
  }

  private static @Nullable String path(@Nullable Given given) {
    Text text = given == null ? null : given.text();
    return text == null || text.template().isBlank()
        ? null
        : Arguments.withVariables(text).display();
  }
}
