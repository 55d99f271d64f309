package io.github.flinklint.report;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made of: one module, or all of a build.
 *
 * @param result what was found
 * @param toolVersion version of flink-lint
 * @param modules the modules that the result is about, by path
 * @param failOn severity from which on findings fail the build; null for never
 * @param rules what is told of a rule, by its id
 * @param source where shown lines come from
 * @param isWhole true for the report on all modules of a build, even where only one was checked
 */
public record ReportInput(
    AnalysisResult result,
    String toolVersion,
    List<ModuleReport> modules,
    @Nullable Severity failOn,
    Function<String, RuleHelp> rules,
    SourceLines source,
    boolean isWhole) {

  /** The report on one module, or on several. */
  public ReportInput(
      AnalysisResult result,
      String toolVersion,
      List<ModuleReport> modules,
      @Nullable Severity failOn,
      Function<String, RuleHelp> rules,
      SourceLines source) {
    this(result, toolVersion, modules, failOn, rules, source, modules.size() != 1);
  }

  /** Copies the list. */
  public ReportInput {
    modules = List.copyOf(modules);
  }

  /** True for a finding that fails the build. */
  boolean isFailing(Finding finding) {
    return failOn != null && finding.reaches(failOn);
  }
}
