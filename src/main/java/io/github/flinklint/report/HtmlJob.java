package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.JobReport;
import io.github.flinklint.diagnostic.JobReport.DefinitionReport;
import io.github.flinklint.diagnostic.JobReport.ScenarioReport;
import io.github.flinklint.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The card of a job: what its checkpoints will be, what the console has to be told, findings. */
final class HtmlJob {

  private static final int LEVEL = 4;

  private final Html html;
  private final JobReport job;

  private HtmlJob(Html html, JobReport job) {
    this.html = html;
    this.job = job;
  }

  static void write(
      Html html,
      JobReport job,
      String id,
      List<Finding> findings,
      long accepted,
      HtmlFindings writer) {
    HtmlJob card = new HtmlJob(html, job);
    html.open("article", "class", "card job", "id", id).line();
    card.head(findings, accepted);
    if (job.batch()) {
      html.element("p", "Batch mode: takes no checkpoints.", "class", "note").line();
    } else {
      card.facts();
      card.consolePath();
      card.scenarios();
      card.checklist();
    }
    card.definitions();
    if (!findings.isEmpty()) {
      card.heading("Findings");
      writer.write(findings, LEVEL);
    }
    html.close().line();
  }

  private void heading(String text) {
    html.element("h" + LEVEL, text).line();
  }

  private void head(List<Finding> findings, long accepted) {
    html.open("header").line();
    int name = job.mainClass().lastIndexOf('.') + 1;
    html.open("h3");
    html.element("span", job.mainClass().substring(0, name), "class", "package");
    html.text(job.mainClass().substring(name)).close().line();
    html.open("p", "class", "counts");
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        String words = Counts.of(count, severity);
        HtmlParts.badge(html, severity.label(), words);
      }
    }
    if (accepted > 0) {
      HtmlParts.badge(html, "info", accepted + " accepted");
    } else if (findings.isEmpty()) {
      HtmlParts.badge(html, "good", "no findings");
    }
    html.close().line();
    html.open("dl", "class", "meta").line();
    meta("File", job.file(), true);
    meta("Module", job.module(), true);
    String version = job.flinkVersion();
    meta("Flink", version == null ? ExplainReport.NO_VERSION : version, false);
    html.close().close().line();
  }

  private void meta(String label, String text, boolean isCode) {
    html.open("div").element("dt", label);
    html.open("dd").element(isCode ? "code" : "span", text).close().close().line();
  }

  private void facts() {
    heading("Checkpoints");
    HtmlParts.openTable(html, "facts", "checkpoint configuration", "setting", "value", "certainty");
    for (Map.Entry<String, String> name : FactWords.FACTS) {
      Fact fact = job.facts().get(name.getKey());
      if (fact != null) {
        fact(name.getValue(), FactWords.of(name.getKey(), fact), fact);
      }
    }
    HtmlParts.closeTable(html);
  }

  private void fact(String label, FactWords words, Fact fact) {
    html.open("tr").element("th", label, "scope", "row").open("td");
    value(words);
    html.close().open("td");
    status(words);
    HtmlParts.trace(html, fact.trace());
    html.close().close().line();
  }

  private void value(FactWords words) {
    if (words.value().isEmpty()) {
      html.element("span", "\u2013", "class", "nothing", "aria-hidden", "true");
    } else {
      html.element("code", words.value(), "class", "value");
    }
  }

  private void status(FactWords words) {
    HtmlParts.badge(html, "status " + words.status().label(), words.statusLabel());
    if (!words.details().isEmpty()) {
      html.text(" ").element("span", String.join(", ", words.details()), "class", "detail");
    }
  }

  private void consolePath() {
    String path = job.consoleCheckpointPath();
    String why = FactWords.whyNoPath(job, path, job.facts().get(FactWords.STORAGE));
    html.open("div", "class", "path").line();
    html.element("span", "Checkpoint Path in the console", "class", "label").line();
    if (why == null && path != null) {
      html.element("code", path, "class", "copy", "tabindex", "0").line();
    } else {
      html.element("span", "none, since " + why, "class", "detail").line();
    }
    html.close().line();
  }

  private void scenarios() {
    List<ScenarioReport> all = job.scenarios();
    if (all.size() < 2) {
      return;
    }
    heading("Scenarios");
    html.open("p", "class", "note");
    html.text(
        "What is given from outside decides. Rows marked \u2260 differ from one scenario to another.");
    html.close().line();
    html.open(
        "div", "class", "scroll", "role", "region", "aria-label", "scenarios", "tabindex", "0");
    html.open("table", "class", "matrix").open("thead").open("tr");
    html.element("th", "setting", "scope", "col");
    for (ScenarioReport scenario : all) {
      html.open("th", "scope", "col", "class", scenario.onCluster() ? null : "off");
      html.text(scenario.name().isEmpty() ? "otherwise" : scenario.name());
      if (scenario.inputsAbsent()) {
        html.text(" ");
        HtmlParts.badge(html, "status default", "inputs absent");
      }
      if (!scenario.onCluster()) {
        html.text(" ");
        HtmlParts.badge(html, "status unknown", "not on the cluster");
      }
      html.close();
    }
    html.close().close().open("tbody").line();
    FactWords.FACTS.forEach(this::matrixRow);
    matrixPaths();
    html.close().close().close().line();
  }

  private void matrixRow(Map.Entry<String, String> name) {
    Set<@Nullable Object> distinct = new HashSet<>();
    for (ScenarioReport scenario : job.scenarios()) {
      Fact fact = scenario.facts().get(name.getKey());
      distinct.add(fact == null ? null : FactWords.of(name.getKey(), fact));
    }
    html.open("tr", "class", distinct.size() > 1 ? "differs" : null);
    html.element("th", name.getValue(), "scope", "row");
    for (ScenarioReport scenario : job.scenarios()) {
      Fact fact = scenario.facts().get(name.getKey());
      html.open("td", "class", scenario.onCluster() ? null : "off");
      if (fact != null) {
        FactWords words = FactWords.of(name.getKey(), fact);
        if (!words.value().isEmpty()) {
          html.element("code", words.value(), "class", "value").text(" ");
        }
        status(words);
      }
      html.close();
    }
    html.close().line();
  }

  private void matrixPaths() {
    Set<@Nullable String> distinct = new HashSet<>();
    job.scenarios().forEach(s -> distinct.add(s.consoleCheckpointPath()));
    html.open("tr", "class", distinct.size() > 1 ? "differs" : null);
    html.element("th", "Checkpoint Path", "scope", "row");
    for (ScenarioReport scenario : job.scenarios()) {
      String path = scenario.consoleCheckpointPath();
      String why = FactWords.whyNoPath(job, path, scenario.facts().get(FactWords.STORAGE));
      html.open("td", "class", scenario.onCluster() ? null : "off");
      if (why == null) {
        html.element("code", Objects.requireNonNull(path), "class", "value");
      } else {
        html.element("span", "none, since " + why, "class", "detail");
      }
      html.close();
    }
    html.close().line();
  }

  private void checklist() {
    heading("To see to in the DLI console");
    html.open("ul", "class", "checklist").line();
    for (Checklist.Item item : Checklist.of(job)) {
      boolean isWrong = !item.wrong().isEmpty();
      String state = isWrong ? "wrong" : item.isDone() ? "done" : "open";
      html.open("li", "class", state).element("span", state, "class", "mark").text(" ");
      html.open("span").element("strong", item.label()).text(": " + item.value());
      if (isWrong) {
        html.text(" ").element("em", "(" + ExplainReport.notSo(item) + ")");
      }
      html.close().close().line();
    }
    html.close().line();
  }

  private void definitions() {
    if (job.definitions().isEmpty()) {
      return;
    }
    heading("Definitions");
    HtmlParts.openTable(
        html,
        "wide",
        "definitions",
        "definition",
        "Checkpoint Path",
        "Auto Restart",
        "Restore from Checkpoint",
        "checkpoints by DLI");
    for (DefinitionReport definition : job.definitions()) {
      html.open("tr").open("th", "scope", "row").text(definition.name());
      if (!definition.variant().isEmpty()) {
        html.text(" " + definition.variant());
      }
      html.empty("br").element("span", definition.kind() + ", ", "class", "detail");
      HtmlParts.place(html, definition.location());
      html.close().open("td");
      String path = definition.checkpointPath();
      html.element(path == null ? "span" : "code", path == null ? "none" : path).close();
      flag(definition.autoRestart());
      flag(definition.restoreFromCheckpoint());
      flag(definition.checkpointEnabled());
      html.close().line();
    }
    HtmlParts.closeTable(html);
  }

  private void flag(@Nullable Boolean on) {
    html.element("td", on == null ? "not known" : on ? "on" : "off");
  }
}
