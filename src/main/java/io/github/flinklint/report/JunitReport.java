package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report as JUnit XML, which every CI server shows: a suite for each module, in it a test case
 * for each finding and for each job that nothing fails.
 */
final class JunitReport {

  /**
   * The test cases of a module.
   *
   * @param cases the cases, in the order of the report
   * @param output lines to show with the suite
   */
  private record Suite(List<JunitCase> cases, List<String> output) {

    long count(JunitCase.Outcome outcome) {
      return cases.stream().filter(c -> c.outcome() == outcome).count();
    }
  }

  /**
   * A finding, and how it was accepted.
   *
   * @param accepted null where it is not
   */
  private record Entry(Finding finding, @Nullable Accepted accepted) {}

  private final ReportInput input;
  private final List<ModuleReport> modules;
  private final Attribution attribution;
  private final List<Suite> suites = new ArrayList<>();

  private JunitReport(ReportInput input) {
    this.input = input;
    modules = modules(input);
    attribution = new Attribution(modules, input.result().jobs());
    modules.forEach(m -> suites.add(new Suite(new ArrayList<>(), new ArrayList<>())));
  }

  /** Those of the report, and the root where something lies in none of several modules. */
  private static List<ModuleReport> modules(ReportInput input) {
    ModuleReport root = new ModuleReport(".", "", null, List.of());
    List<ModuleReport> modules = input.modules();
    if (modules.isEmpty()) {
      return List.of(root);
    }
    AnalysisResult result = input.result();
    boolean isComplete =
        Stream.of(
                result.findings().stream().map(f -> f.location().file()),
                result.accepted().stream().map(a -> a.finding().location().file()),
                result.problems().stream().map(p -> p.location().file()))
            .flatMap(files -> files)
            .noneMatch(file -> Attribution.isOutside(file, modules));
    if (modules.size() == 1 || isComplete) {
      return modules;
    }
    List<ModuleReport> all = new ArrayList<>(List.of(root));
    all.addAll(modules);
    return List.copyOf(all);
  }

  /** The report as an XML document. */
  static String render(ReportInput input) {
    JunitReport report = new JunitReport(input);
    report.collect();
    return report.document();
  }

  private void collect() {
    AnalysisResult result = input.result();
    for (Entry entry : entries(result)) {
      Finding finding = entry.finding();
      JunitCase test =
          entry.accepted() == null
              ? JunitCase.of(finding, input.isFailing(finding))
              : JunitCase.of(entry.accepted());
      suites.get(attribution.of(finding)).cases().add(test);
    }
    for (JobReport job : result.jobs()) {
      if (result.findings().stream().noneMatch(f -> input.isFailing(f) && isOf(f, job))) {
        suites.get(attribution.of(job)).cases().add(JunitCase.passed(job));
      }
    }
    for (Problem problem : result.problems()) {
      Suite suite = suites.get(attribution.ofFile(problem.location().file()));
      if (problem.kind() == Problem.Kind.INTERNAL) {
        suite.cases().add(JunitCase.of(problem));
      } else {
        suite.output().add(FindingText.problem(problem));
      }
    }
    for (int i = 0; i < suites.size(); i++) {
      Suite suite = suites.get(i);
      if (suite.cases().isEmpty()) {
        // Jenkins fails a build whose reports hold no test case at all.
        String folder = modules.get(i).path();
        suite.cases().add(JunitCase.passed(suiteName(i), "no Flink job found", folder));
      }
      number(suite.cases());
    }
  }

  /** In one order, so that a finding keeps its number when it is accepted. */
  private static List<Entry> entries(AnalysisResult result) {
    return Stream.concat(
            result.findings().stream().map(f -> new Entry(f, null)),
            result.accepted().stream().map(a -> new Entry(a.finding(), a)))
        .sorted(Comparator.comparing(Entry::finding))
        .toList();
  }

  private boolean isOf(Finding finding, JobReport job) {
    return job.mainClass().equals(finding.job()) && attribution.of(finding) == attribution.of(job);
  }

  private static void number(List<JunitCase> cases) {
    Map<List<String>, Integer> seen = new HashMap<>();
    cases.replaceAll(
        c -> c.numbered(seen.merge(List.of(c.className(), c.name()), 1, Integer::sum)));
  }

  private String suiteName(int index) {
    ModuleReport module = modules.get(index);
    boolean isUnique = modules.stream().filter(m -> m.name().equals(module.name())).count() == 1;
    String name = isUnique ? module.name() : module.name() + " (" + module.path() + ")";
    return ("flink-lint " + name).strip();
  }

  private String document() {
    XmlWriter xml = new XmlWriter();
    List<JunitCase> all = suites.stream().flatMap(s -> s.cases().stream()).toList();
    xml.open("testsuites").attribute("name", "flink-lint");
    counts(xml, new Suite(all, List.of()));
    for (int i = 0; i < suites.size(); i++) {
      Suite suite = suites.get(i);
      xml.open("testsuite").attribute("name", suiteName(i));
      counts(xml, suite);
      suite.cases().forEach(c -> c.write(xml));
      if (!suite.output().isEmpty()) {
        xml.open("system-out").close(String.join("\n", suite.output()));
      }
      xml.close();
    }
    return xml.close().toString();
  }

  private static void counts(XmlWriter xml, Suite suite) {
    xml.attribute("tests", suite.cases().size());
    xml.attribute("failures", suite.count(JunitCase.Outcome.FAILED));
    xml.attribute("errors", suite.count(JunitCase.Outcome.ERROR));
    xml.attribute("skipped", suite.count(JunitCase.Outcome.SKIPPED));
    xml.attribute("time", "0");
  }
}
