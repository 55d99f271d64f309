package io.github.flinklint.report;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.DependencyReport;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The report to look at: one page that needs nothing but itself, neither a network nor a script.
 * Equal results give equal bytes.
 */
final class HtmlReport {

  /** More than these are only counted: they all follow below. */
  private static final int MAX_FAILING = 12;

  private final ReportInput input;
  private final AnalysisResult result;
  private final Html html = new Html();
  private final HtmlFindings findings;
  private final List<List<Finding>> byJob = new ArrayList<>();
  private final List<Finding> others = new ArrayList<>();

  private HtmlReport(ReportInput input) {
    this.input = input;
    this.result = input.result();
    this.findings = new HtmlFindings(html, new LineRenderer(input.source(), result.secretPlaces()));
    result.jobs().forEach(job -> byJob.add(new ArrayList<>()));
    for (Finding finding : result.findings()) {
      int job = jobOf(finding);
      (job < 0 ? others : byJob.get(job)).add(finding);
    }
    byJob.forEach(HtmlReport::sort);
    sort(others);
  }

  static String render(ReportInput input) {
    return new HtmlReport(input).page();
  }

  /** The worst come first, by place among themselves. */
  private static void sort(List<Finding> findings) {
    findings.sort(Comparator.comparing(Finding::severity));
  }

  /** The job of that name, the one in the module of the finding where there are several. */
  private int jobOf(Finding finding) {
    int found = -1;
    for (int i = 0; i < result.jobs().size(); i++) {
      JobReport job = result.jobs().get(i);
      if (job.mainClass().equals(finding.job())) {
        boolean isNear = finding.location().file().startsWith(job.module() + "/");
        if (found < 0 || isNear) {
          found = i;
        }
      }
    }
    return found;
  }

  private String page() {
    boolean isFailing = result.findings().stream().anyMatch(input::isFailing);
    HtmlShell.open(html, HtmlSummary.verdict(isFailing));
    new HtmlSummary(html, input).write();
    boolean isEmpty = result.jobs().isEmpty() && rules().isEmpty() && !hasMore();
    html.open("div", "class", isEmpty ? "columns single" : "columns").line();
    if (!isEmpty) {
      navigation();
    }
    html.open("main", "id", "content").line();
    section(isFailing, "failing", "What fails the build", this::failing);
    section(true, "jobs", "Jobs", this::jobs);
    section(!others.isEmpty(), "findings", "Findings outside of jobs", this::others);
    section(!result.accepted().isEmpty(), "accepted", "Accepted findings", this::accepted);
    section(!result.problems().isEmpty(), "problems", "Problems", this::problems);
    section(hasDependencies(), "dependencies", "Dependencies", this::dependencies);
    section(!rules().isEmpty(), "rules", "Rules", this::explanations);
    html.close().close().line();
    HtmlShell.close(html, input.toolVersion());
    return html.toString();
  }

  private void section(boolean isThere, String id, String title, Runnable content) {
    if (isThere) {
      html.open("section", "id", id, "aria-labelledby", id + "-title").line();
      html.element("h2", title, "id", id + "-title").line();
      content.run();
      html.close().line();
    }
  }

  private void navigation() {
    html.open("nav", "aria-label", "contents").open("ul").line();
    for (int i = 0; i < result.jobs().size(); i++) {
      link("job-" + (i + 1), simpleName(result.jobs().get(i).mainClass()), byJob.get(i));
    }
    if (!others.isEmpty()) {
      link("findings", "Outside of jobs", others);
    }
    link(!result.accepted().isEmpty(), "accepted", "Accepted findings");
    link(!result.problems().isEmpty(), "problems", "Problems");
    link(hasDependencies(), "dependencies", "Dependencies");
    link(!rules().isEmpty(), "rules", "Rules");
    html.close().close().line();
  }

  private void link(String id, String text, List<Finding> found) {
    html.open("li").element("a", text, "href", "#" + id);
    found.stream()
        .map(Finding::severity)
        .min(Severity::compareTo)
        .ifPresent(
            worst ->
                HtmlParts.badge(html.text(" "), worst.label(), Integer.toString(found.size())));
    html.close().line();
  }

  private void link(boolean isThere, String id, String text) {
    if (isThere) {
      link(id, text, List.of());
    }
  }

  /** Links to the findings that have to go, in the order in which they follow. */
  private void failing() {
    html.open("ol", "class", "card failing").line();
    int before = 0;
    int shown = 0;
    int failing = 0;
    List<List<Finding>> all = new ArrayList<>(byJob);
    all.add(others);
    for (List<Finding> some : all) {
      for (Finding finding : some) {
        boolean isFailing = input.isFailing(finding);
        failing += isFailing ? 1 : 0;
        if (isFailing && shown < MAX_FAILING) {
          shown++;
          failing(finding, HtmlFindings.anchor(before));
        }
        before++;
      }
    }
    html.close().line();
    if (failing > shown) {
      html.element("p", "and " + (failing - shown) + " more", "class", "detail").line();
    }
  }

  private void failing(Finding finding, String anchor) {
    html.open("li").element("a", finding.message(), "href", "#" + anchor).text(" ");
    String job = finding.job();
    String where = job == null ? finding.location().brief() : simpleName(job);
    html.element("span", where, "class", "detail").close().line();
  }

  private static String simpleName(String mainClass) {
    return mainClass.substring(mainClass.lastIndexOf('.') + 1);
  }

  private void jobs() {
    for (int i = 0; i < result.jobs().size(); i++) {
      JobReport job = result.jobs().get(i);
      long accepted =
          result.accepted().stream().filter(a -> job.mainClass().equals(a.finding().job())).count();
      HtmlJob.write(html, job, "job-" + (i + 1), byJob.get(i), accepted, findings);
    }
    if (result.jobs().isEmpty()) {
      noJob();
    }
  }

  private void noJob() {
    html.open("div", "class", "card empty").line();
    html.element("p", "No Flink job found", "class", "lead").line();
    html.element(
            "p",
            "No main method here executes a streaming environment, so there are no checkpoints to"
                + " check. For a library or an aggregator that is as it should be.")
        .line();
    html.element(
            "p",
            result.problems().isEmpty()
                ? "Where a job should be here, look at the source folders of the module: "
                    + Counts.of(result.filesRead(), "source file")
                    + " had to be parsed."
                : "A job may hide behind the problems that are listed below.")
        .line();
    html.close().line();
  }

  private void others() {
    html.open("div", "class", "card").line();
    findings.write(others, 2);
    html.close().line();
  }

  private void accepted() {
    html.open("details", "class", "card");
    html.element(
            "summary",
            Counts.of(result.accepted().size(), "finding") + " that somebody has accepted")
        .line();
    findings.accepted(result.accepted());
    html.close().line();
  }

  private void problems() {
    html.open("div", "class", "card").line();
    html.element("p", "Trouble on the way; what is hidden by it is not judged.", "class", "note");
    html.open("ul", "class", "problems").line();
    for (Problem problem : result.problems()) {
      html.open("li");
      HtmlParts.badge(html, "warning", problem.kind().label());
      html.text(" " + problem.message() + " ");
      HtmlParts.place(html, problem.location());
      html.close().line();
    }
    html.close().close().line();
  }

  private boolean hasDependencies() {
    return input.modules().stream().anyMatch(m -> !m.dependencies().isEmpty());
  }

  /** True where something follows that is neither a job nor a finding. */
  private boolean hasMore() {
    return !result.problems().isEmpty() || hasDependencies();
  }

  private void dependencies() {
    for (ModuleReport module : input.modules()) {
      if (!module.dependencies().isEmpty()) {
        html.open("details", "class", "card");
        String count = Counts.of(module.dependencies().size(), "artifact");
        html.element(
            "summary", module.name() + ": " + count + " of Flink and of what else the cluster has");
        HtmlParts.openTable(
            html,
            "wide",
            "dependencies of " + module.name(),
            "artifact",
            "version",
            "scope",
            "declared");
        module.dependencies().forEach(this::dependency);
        HtmlParts.closeTable(html);
        html.close().line();
      }
    }
  }

  private void dependency(DependencyReport dependency) {
    html.open("tr").open("th", "scope", "row").open("code", "class", "place");
    html.element("span", dependency.groupId() + ":").text(dependency.artifactId());
    if (dependency.classifier() != null) {
      html.text(":" + dependency.classifier());
    }
    if (!dependency.type().equals("jar")) {
      html.text(" (" + dependency.type() + ")");
    }
    html.close().close();
    html.element("td", dependency.version() == null ? "not given" : dependency.version());
    html.open("td");
    HtmlParts.badge(html, "status " + dependency.scope(), dependency.scope());
    html.close().open("td");
    HtmlParts.place(html, dependency.declaredAt());
    if (dependency.scopeAt() != null && !dependency.scopeAt().equals(dependency.declaredAt())) {
      html.empty("br").element("span", "scope at ", "class", "detail");
      HtmlParts.place(html, dependency.scopeAt());
    }
    html.close().close().line();
  }

  private SortedSet<String> rules() {
    SortedSet<String> rules = new TreeSet<>();
    result.findings().forEach(f -> rules.add(f.rule()));
    result.accepted().forEach(a -> rules.add(a.finding().rule()));
    return rules;
  }

  private void explanations() {
    for (String rule : rules()) {
      HtmlRule.write(html, HtmlFindings.anchor(rule), rule, input.rules().apply(rule));
    }
  }
}
