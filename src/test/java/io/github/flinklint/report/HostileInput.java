package io.github.flinklint.report;

import static io.github.flinklint.report.Results.at;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.DependencyReport;
import io.github.flinklint.diagnostic.Edit;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.JobReport.DefinitionReport;
import io.github.flinklint.diagnostic.JobReport.ScenarioReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.List;
import java.util.Map;

/** A report with the same text in every place that takes one out of the analysed project. */
final class HostileInput {

  /** How often the page shows the text: each place once or more. */
  static final int SHOWN = 40;

  private HostileInput() {}

  static ReportInput with(String text) {
    List<Step> trace = List.of(new Step(at(3, 1, 2), text));
    Finding inJob =
        new Finding(
            "some-rule",
            Severity.ERROR,
            at(5, 1, 4),
            text,
            text,
            "acme.Job",
            text,
            trace,
            new Edit(text, text));
    Finding outside =
        new Finding("other-rule", Severity.INFO, at(6, 1, 4), text, null, null, null, List.of());
    Map<String, Fact> facts =
        Map.of(
            "interval", Fact.set(text, trace),
            "mode", Fact.either(List.of(text, "unset"), text, List.of()),
            "retention", Fact.unknown(text, List.of()));
    JobReport job =
        new JobReport(
            Results.FILE,
            "acme.Job",
            "app",
            text,
            false,
            facts,
            text,
            List.of(
                new ScenarioReport(text, true, true, facts, text),
                new ScenarioReport("other", false, true, Map.of(), text)),
            List.of(
                new DefinitionReport("inline", text, text, at(1, 1, 2), text, false, null, null)));
    AnalysisResult result =
        new AnalysisResult(
            List.of(job),
            List.of(inJob, outside),
            List.of(new Accepted(outside, Accepted.By.COMMENT, text, null, at(2, 1, 2))),
            List.of(new Problem(Problem.Kind.SOURCE, SourceLocation.ofFile(text), text)),
            List.of(),
            1);
    DependencyReport dependency =
        new DependencyReport(
            "group", text, text, "compile", "jar", text, SourceLocation.ofFile("pom.xml"), null);
    return new ReportInput(
        result,
        text,
        List.of(new ModuleReport("app", text, text, List.of(dependency))),
        Severity.ERROR,
        Results.input(result).rules(),
        file -> List.of("", "", "", "", text, text));
  }

  static int count(String page, String text) {
    int count = 0;
    for (int at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + text.length())) {
      count++;
    }
    return count;
  }
}
