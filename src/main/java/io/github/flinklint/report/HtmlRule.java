package io.github.flinklint.report;

import java.util.regex.Pattern;

/** The explanation of a rule, out of its page. */
final class HtmlRule {

  /** Title, summary and severity, which stand in the head already. */
  private static final Pattern HEAD =
      Pattern.compile("^# [^\n]*\n+(?:[^\n#][^\n]*\n+)?(?:Default severity: [^\n]*\n+)?");

  private HtmlRule() {}

  static void write(Html html, String anchor, String id, RuleHelp help) {
    html.open("article", "class", "card rule", "id", anchor).line();
    html.open("h3").element("code", id).text(" ");
    HtmlParts.badge(html, help.severity());
    html.close().line();
    html.open("p", "class", "lead").document(help.summary()).close().line();
    html.open("div", "class", "page").line();
    new MarkdownHtml(html, 2).write(HEAD.matcher(help.page()).replaceFirst(""));
    html.close();
    html.open("p", "class", "detail").document("Since " + help.since() + ".").close().line();
    html.close().line();
  }
}
