package io.github.flinklint.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown within a line: code, emphasis and links. An underscore is part of a name, always. */
final class MarkdownText {

  private static final Pattern SPAN =
      Pattern.compile(
          "\\\\(?<escaped>\\p{Punct})"
              + "|(?<ticks>`+)(?!`)(?<code>.+?)(?<!`)\\k<ticks>(?!`)"
              + "|\\*\\*(?=\\S)(?<strong>.+?)(?<=\\S)\\*\\*"
              + "|\\*(?=[^\\s*])(?<emphasis>.+?)(?<=[^\\s*])\\*(?!\\*)"
              + "|\\[(?<label>[^\\]\\[]+)]\\((?<target>[^()\\s]+)\\)"
              + "|<(?<address>https?://[^\\s<>]+)>",
          Pattern.DOTALL);

  private static final Pattern WEB = Pattern.compile("https?://.+");

  private final Html html;

  MarkdownText(Html html) {
    this.html = html;
  }

  void write(String text) {
    Matcher span = SPAN.matcher(text);
    int at = 0;
    while (span.find(at)) {
      html.document(text.substring(at, span.start()));
      span(span);
      at = span.end();
    }
    html.document(text.substring(at));
  }

  private void span(Matcher span) {
    if (span.group("escaped") != null) {
      html.document(span.group("escaped"));
    } else if (span.group("code") != null) {
      code(trimmed(span.group("code")));
    } else if (span.group("strong") != null) {
      nested("strong", span.group("strong"));
    } else if (span.group("emphasis") != null) {
      nested("em", span.group("emphasis"));
    } else if (span.group("address") != null) {
      code(span.group("address"));
    } else {
      link(span.group("label"), span.group("target"));
    }
  }

  private void nested(String tag, String text) {
    html.open(tag);
    write(text);
    html.close();
  }

  private void code(String text) {
    html.open("code").document(text).close();
  }

  /** A line end is a blank; one blank at each end only keeps ticks apart. */
  private static String trimmed(String raw) {
    String text = raw.replace('\n', ' ');
    boolean isPadded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return isPadded ? text.substring(1, text.length() - 1) : text;
  }

  /** Nothing on the page leads out of it: an address on the web is text, others say nothing. */
  private void link(String label, String target) {
    write(label);
    if (WEB.matcher(target).matches() && !label.equals(target)) {
      html.document(" (");
      code(target);
      html.document(")");
    }
  }
}
