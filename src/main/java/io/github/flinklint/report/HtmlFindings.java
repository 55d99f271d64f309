package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.Edit;
import io.github.flinklint.diagnostic.Finding;
import java.util.List;

/** Findings on the page, each with its source, and what somebody has accepted. */
final class HtmlFindings {

  private final Html html;
  private final LineRenderer source;
  private int written;

  HtmlFindings(Html html, LineRenderer source) {
    this.html = html;
    this.source = source;
  }

  /** The fragment that a rule's explanation stands at. */
  static String anchor(String rule) {
    return "rule-" + rule.replaceAll("[^A-Za-z0-9_.-]", "-");
  }

  /** The fragment that a finding stands at, by how many are written before it. */
  static String anchor(int before) {
    return "finding-" + (before + 1);
  }

  /**
   * Writes findings.
   *
   * @param level of the heading above them
   */
  void write(List<Finding> findings, int level) {
    findings.forEach(finding -> write(finding, level + 1));
  }

  private void write(Finding finding, int level) {
    String severity = finding.severity().label();
    html.open("article", "class", "finding " + severity, "id", anchor(written)).line();
    written++;
    html.open("h" + level);
    HtmlParts.badge(html, finding.severity());
    html.text(" ").element("span", finding.message(), "class", "message").close().line();
    where(finding);
    HtmlFrame.write(html, CodeFrame.of(finding.location(), source));
    if (finding.scenario() != null) {
      html.open("p", "class", "scenario").element("span", "Only ", "class", "label");
      html.text(finding.scenario()).close().line();
    }
    remedy(finding);
    HtmlParts.trace(html, finding.trace());
    html.close().line();
  }

  private void where(Finding finding) {
    html.open("p", "class", "where");
    HtmlParts.place(html, finding.location());
    html.text(" ");
    html.element("a", finding.rule(), "class", "rule", "href", "#" + anchor(finding.rule()));
    html.close().line();
  }

  private void remedy(Finding finding) {
    if (finding.fix() != null) {
      html.open("p", "class", "fix").element("span", "Fix", "class", "label");
      html.text(" ").element("span", finding.fix()).close().line();
    }
    Edit edit = finding.edit();
    if (edit != null) {
      html.open("p", "class", "edit").element("span", "Replace ", "class", "label");
      html.open("del").element("code", edit.from()).close();
      html.element("span", " by ", "class", "label");
      html.open("ins").element("code", edit.to()).close().close().line();
    }
  }

  /** What does not count any more, and why. */
  void accepted(List<Accepted> accepted) {
    HtmlParts.openTable(
        html, "wide accepted", "accepted findings", "finding", "reason", "until", "accepted by");
    for (Accepted one : accepted) {
      Finding finding = one.finding();
      html.open("tr").open("td");
      HtmlParts.badge(html, finding.severity());
      html.text(" " + finding.message());
      if (finding.scenario() != null) {
        html.text(", " + finding.scenario());
      }
      where(finding);
      html.close();
      html.element("td", one.reason() == null ? "none given" : one.reason());
      html.element("td", one.until() == null ? "no end" : one.until().toString());
      html.open("td").text(one.by().label() + " ");
      HtmlParts.place(html, one.at());
      html.close();
      html.close().line();
    }
    HtmlParts.closeTable(html);
  }
}
