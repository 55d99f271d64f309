package io.github.flinklint.report;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** The head of the page: the verdict, the numbers, and what was looked at. */
final class HtmlSummary {

  private final Html html;
  private final ReportInput input;
  private final AnalysisResult result;

  HtmlSummary(Html html, ReportInput input) {
    this.html = html;
    this.input = input;
    this.result = input.result();
  }

  /** The verdict in three words. */
  static String verdict(boolean isFailing) {
    return isFailing ? "The check fails" : "The check passes";
  }

  void write() {
    long failing = result.findings().stream().filter(input::isFailing).count();
    html.open("header", "class", failing > 0 ? "top fail" : "top pass").open("div").line();
    html.open("p", "class", "brand").text("flink-lint ");
    html.element("span", input.toolVersion()).close().line();
    html.open("h1");
    html.element("span", failing > 0 ? "\u2717" : "\u2713", "class", "sign", "aria-hidden", "true");
    html.text(" " + verdict(failing > 0)).close().line();
    html.element("p", reason(failing), "class", "lead").line();
    numbers();
    modules();
    html.close().close().line();
  }

  private String reason(long failing) {
    if (result.findings().isEmpty()) {
      return nothing();
    }
    if (input.failOn() == null) {
      return "Findings never fail this build.";
    }
    String bar = input.failOn() == Severity.ERROR ? "severity error" : "severity warning or above";
    return failing > 0
        ? Counts.of(failing, "finding")
            + " of "
            + bar
            + (failing == 1 ? " fails the build." : " fail the build.")
        : "No finding of " + bar + ", which would fail the build.";
  }

  private String nothing() {
    String nothing =
        result.jobs().isEmpty()
            ? "Nothing found, and no Flink job either."
            : "No findings in " + Counts.of(result.jobs().size(), "job") + ".";
    return result.problems().isEmpty()
        ? nothing
        : nothing + " The problems below may hide something.";
  }

  private void numbers() {
    html.open("ul", "class", "numbers").line();
    for (Severity severity : Severity.values()) {
      number(result.count(severity), severity.label(), null);
    }
    number(result.accepted().size(), "accepted", "#accepted");
    number(result.problems().size(), "problem", "#problems");
    html.close().line();
  }

  private void number(long count, String noun, @Nullable String target) {
    boolean isInvariable = noun.equals("info") || noun.equals("accepted");
    String word = count == 1 || isInvariable ? noun : noun + "s";
    html.open("li", "class", count == 0 ? "none" : noun);
    boolean isLink = target != null && count > 0;
    if (isLink) {
      html.open("a", "href", target);
    }
    html.element("strong", Long.toString(count)).text(" " + word);
    if (isLink) {
      html.close();
    }
    html.close().line();
  }

  private void modules() {
    html.open("ul", "class", "modules", "aria-label", "modules").line();
    for (ModuleReport module : input.modules()) {
      String version = module.flinkVersion();
      html.open("li").element("strong", module.name());
      if (!module.path().equals(".") && !module.path().equals(module.name())) {
        html.text(" ").element("code", module.path());
      }
      html.text(" ");
      html.element("span", version == null ? "Flink version not known" : "Flink " + version);
      html.close().line();
    }
    html.close().line();
  }
}
