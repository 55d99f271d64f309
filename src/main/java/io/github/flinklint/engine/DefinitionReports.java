package io.github.flinklint.engine;

import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.definition.Arguments;
import io.github.flinklint.definition.Field;
import io.github.flinklint.definition.Given;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.JobReport.DefinitionReport;
import io.github.flinklint.rules.RuleInput.Defined;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
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
    List<DefinitionReport> reports = new ArrayList<>();
    for (Defined defined : definitions) {
      DefinitionReport report = isOf(defined, job) ? report(defined.definition()) : null;
      if (report != null && !reports.contains(report)) {
        reports.add(report);
      }
    }
    return List.copyOf(reports);
  }

  private static boolean isOf(Defined defined, JobConfiguration job) {
    if (job.mainClass().equals(defined.mainClass())) {
      return true;
    }
    for (Scenario scenario : job.scenarios()) {
      JobDefinition by = scenario.definition();
      if (by != null && by.equals(defined.definition())) {
        return true;
      }
    }
    return false;
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
