package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import java.util.List;

/** Small pieces that several parts of the page are made of. */
final class HtmlParts {

  private HtmlParts() {}

  /** A word on a coloured ground. */
  static void badge(Html html, String kind, String word) {
    html.element("span", word, "class", "badge " + kind);
  }

  static void badge(Html html, Severity severity) {
    badge(html, severity.label(), severity.label());
  }

  /** A place with its folders in a quieter colour than the name of the file. */
  static void place(Html html, SourceLocation at) {
    html.open("code", "class", "place");
    int name = at.file().length() - at.fileName().length();
    html.element("span", at.file().substring(0, name)).text(at.toString().substring(name));
    html.close();
  }

  /** The steps that decided something, to be opened; nothing where there are none. */
  static void trace(Html html, List<Step> trace) {
    if (trace.isEmpty()) {
      return;
    }
    html.open("details", "class", "trace");
    html.element("summary", "decided in " + Counts.of(trace.size(), "step")).open("ol").line();
    for (Step step : trace) {
      html.open("li").element("span", step.note(), "class", "note").text(" ");
      html.element("code", ExplainReport.place(step.location()), "class", "place").close().line();
    }
    html.close().close();
  }

  /**
   * Opens a table that scrolls by itself where it is wider than the page.
   *
   * @param kind what its columns need of the page
   */
  static void openTable(Html html, String kind, String name, String... columns) {
    html.open("div", "class", "scroll", "role", "region", "aria-label", name, "tabindex", "0");
    html.open("table", "class", kind).open("thead").open("tr");
    for (String column : columns) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody").line();
  }

  static void closeTable(Html html) {
    html.close().close().close().line();
  }
}
