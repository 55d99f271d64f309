package io.github.flinklint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Markdown of the rules' pages as HTML: headings, paragraphs, lists, tables, code, emphasis and
 * links. Whatever else there is, HTML above all, stands as the text that it is.
 */
final class MarkdownHtml {

  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.+?)(?: +#+)?");
  private static final Pattern ITEM = Pattern.compile("([-*+]|\\d{1,9}[.)]) +(.*)");
  private static final Pattern RULER = Pattern.compile("\\|?(?: *:?-+:? *\\|)+(?: *:?-+:? *)?");
  private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
  private static final String FENCE = "```";
  private static final String INDENT = "    ";
  private static final int LAST_LEVEL = 6;

  private final Html html;
  private final MarkdownText inline;
  private final int shift;

  /**
   * Prepares for one page.
   *
   * @param html where it goes
   * @param shift by how many levels headings go down
   */
  MarkdownHtml(Html html, int shift) {
    this.html = html;
    this.inline = new MarkdownText(html);
    this.shift = shift;
  }

  /** Writes a text of several blocks. */
  void write(String markdown) {
    write(List.of(markdown.replace("\r\n", "\n").split("\n", -1)));
  }

  private void write(List<String> lines) {
    int at = 0;
    while (at < lines.size()) {
      at = block(lines, at);
    }
  }

  /**
   * Writes the block that begins at a line.
   *
   * @return the line after it
   */
  private int block(List<String> lines, int at) {
    String line = lines.get(at);
    if (line.isBlank()) {
      return at + 1;
    }
    if (line.startsWith(FENCE)) {
      return fence(lines, at);
    }
    if (line.startsWith(INDENT)) {
      return indented(lines, at);
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      html.open("h" + Math.min(heading.group(1).length() + shift, LAST_LEVEL));
      inline.write(heading.group(2));
      html.close().line();
      return at + 1;
    }
    if (isTable(lines, at)) {
      return table(lines, at);
    }
    return ITEM.matcher(line).matches() ? list(lines, at) : paragraph(lines, at);
  }

  private int paragraph(List<String> lines, int from) {
    int at = from + 1;
    while (at < lines.size() && !endsParagraph(lines, at)) {
      at++;
    }
    html.open("p");
    inline.write(String.join("\n", lines.subList(from, at)));
    html.close().line();
    return at;
  }

  private static boolean endsParagraph(List<String> lines, int at) {
    String line = lines.get(at);
    return line.isBlank()
        || line.startsWith(FENCE)
        || HEADING.matcher(line).matches()
        || isTable(lines, at)
        || ITEM.matcher(line).matches();
  }

  /** The word after the language, {@code wrong} or {@code right}, becomes a class. */
  private int fence(List<String> lines, int from) {
    int at = from + 1;
    while (at < lines.size() && !lines.get(at).startsWith(FENCE)) {
      at++;
    }
    List<String> words = List.of(lines.get(from).substring(FENCE.length()).trim().split(" +", -1));
    String kind =
        words.contains("wrong") ? "code wrong" : words.contains("right") ? "code right" : "code";
    pre(kind, lines.subList(from + 1, at));
    return at + 1;
  }

  private int indented(List<String> lines, int from) {
    int at = from;
    List<String> code = new ArrayList<>();
    while (at < lines.size() && lines.get(at).startsWith(INDENT)) {
      code.add(lines.get(at++).substring(INDENT.length()));
    }
    pre("code", code);
    return at;
  }

  private void pre(String kind, List<String> lines) {
    html.open("pre", "class", kind, "tabindex", "0").open("code");
    html.document(String.join("\n", lines)).close().close().line();
  }

  private int list(List<String> lines, int from) {
    boolean isOrdered = Character.isDigit(lines.get(from).charAt(0));
    html.open(isOrdered ? "ol" : "ul").line();
    int at = from;
    while (at < lines.size()) {
      Matcher item = ITEM.matcher(lines.get(at));
      if (!item.matches() || Character.isDigit(lines.get(at).charAt(0)) != isOrdered) {
        break;
      }
      int indent = item.start(2);
      List<String> content = new ArrayList<>(List.of(item.group(2)));
      at++;
      while (at < lines.size() && isContinued(lines, at, indent)) {
        String line = lines.get(at++);
        content.add(line.isBlank() ? "" : line.substring(indentOf(line, indent)));
      }
      item(content);
    }
    html.close().line();
    return at;
  }

  /** Indented lines, blank ones between them, and lines that go on with a paragraph. */
  private static boolean isContinued(List<String> lines, int at, int indent) {
    String line = lines.get(at);
    if (line.isBlank()) {
      return at + 1 < lines.size() && indentOf(lines.get(at + 1), indent) == indent;
    }
    boolean isLazy = !lines.get(at - 1).isBlank() && !endsParagraph(lines, at);
    return indentOf(line, indent) == indent || isLazy;
  }

  /** How many blanks the line begins with, at most so many. */
  private static int indentOf(String line, int most) {
    int blanks = 0;
    while (blanks < Math.min(most, line.length()) && line.charAt(blanks) == ' ') {
      blanks++;
    }
    return blanks;
  }

  private void item(List<String> content) {
    html.open("li");
    boolean isText = true;
    for (int i = 1; i < content.size(); i++) {
      isText &= !endsParagraph(content, i);
    }
    if (isText) {
      inline.write(String.join("\n", content));
    } else {
      write(content);
    }
    html.close().line();
  }

  private static boolean isTable(List<String> lines, int at) {
    return lines.get(at).startsWith("|")
        && at + 1 < lines.size()
        && RULER.matcher(lines.get(at + 1)).matches();
  }

  private int table(List<String> lines, int from) {
    html.open("div", "class", "scroll", "tabindex", "0").open("table").open("thead");
    row("th", lines.get(from));
    html.close().open("tbody").line();
    int at = from + 2;
    while (at < lines.size() && lines.get(at).startsWith("|")) {
      row("td", lines.get(at++));
    }
    html.close().close().close().line();
    return at;
  }

  private void row(String tag, String line) {
    String cells = line.strip().substring(1);
    String inner = cells.endsWith("|") ? cells.substring(0, cells.length() - 1) : cells;
    html.open("tr");
    for (String cell : CELL_END.split(inner, -1)) {
      html.open(tag, "scope", tag.equals("th") ? "col" : null);
      inline.write(cell.strip().replace("\\|", "|"));
      html.close();
    }
    html.close().line();
  }
}
