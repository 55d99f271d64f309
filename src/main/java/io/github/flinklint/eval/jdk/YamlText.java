package io.github.flinklint.eval.jdk;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Simple YAML: maps within maps, lists of scalars, plain and quoted scalars as YAML 1.1 reads them.
 * Whatever else a file holds makes all of it unknown.
 */
final class YamlText {

  /**
   * A part of a file.
   *
   * @param scalar its value; null where it is a map or a list
   * @param entries of a map; null for others
   * @param elements of a list; null for others
   */
  record Node(
      @Nullable AbstractValue scalar,
      @Nullable Map<String, Node> entries,
      @Nullable List<AbstractValue> elements) {}

  /** Thrown where the file holds what is not read here. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
  }

  private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?(0|[1-9][0-9]*)\\.[0-9]+");

  /** What may be a number of another form, a time or a date. */
  private static final Pattern OTHER =
      Pattern.compile(
          "[-+.]?[0-9._:xXoa-fA-F]*[0-9.][0-9._:xXoa-fA-F+-]*|[0-9]{4}-[0-9].*|\\.\\w+");

  private static final Set<String> TRUE =
      Set.of("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON");
  private static final Set<String> FALSE =
      Set.of("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF");
  private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");

  /**
   * A line without its indentation and its comment.
   *
   * @param indent number of its spaces
   * @param text what it says
   */
  private record Line(int indent, Text text) {
    String all() {
      return text.template();
    }
  }

  private final Deque<Line> lines = new ArrayDeque<>();

  /** True once the marker has been read that may stand before the first document. */
  private boolean isMarked;

  private YamlText() {}

  /** What no file may hold, and what ends a line in YAML 1.1 only. */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]");

  /** The file as a map; null where it is none, or holds what is not read here. */
  static @Nullable Node parse(Text text) {
    if (SPECIAL.matcher(text.template()).find()) {
      return null;
    }
    YamlText yaml = new YamlText();
    try {
      for (AbstractValue line : Regexes.linesOf(text).elements()) {
        yaml.add((Text) line);
      }
      Node root = yaml.lines.isEmpty() ? null : yaml.map(yaml.lines.element().indent());
      return yaml.lines.isEmpty() ? root : null;
    } catch (Unreadable e) {
      return null;
    }
  }

  private void add(Text line) throws Unreadable {
    String all = line.template();
    int indent = 0;
    while (indent < all.length() && all.charAt(indent) == ' ') {
      indent++;
    }
    int end = endOf(all, indent);
    boolean isMarker = lines.isEmpty() && !isMarked && all.equals("---");
    isMarked |= isMarker;
    if (indent == end || isMarker) {
      return;
    }
    boolean isOdd = all.indexOf('\t') >= 0 || all.startsWith("---") || all.startsWith("...");
    if (isOdd || all.startsWith("%")) {
      throw new Unreadable();
    }
    lines.add(new Line(indent, line.sub(indent, end)));
  }

  /** Index behind the last character that is neither comment nor space. */
  private static int endOf(String line, int indent) {
    char quote = 0;
    int end = line.length();
    for (int i = indent; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opens = i == indent || line.charAt(i - 1) == ' ';
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && beginsScalar(line, indent, i)) {
        quote = c;
      } else if (opens && c == '#') {
        end = i;
        break;
      }
    }
    while (end > indent && line.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** Within a plain scalar a quotation mark is a character like others. */
  private static boolean beginsScalar(String line, int indent, int at) {
    String before = line.substring(indent, at);
    String known = before.stripTrailing();
    boolean isBlank = before.length() > known.length();
    boolean isElement = known.equals("-");
    return before.isEmpty() || (isBlank && (known.endsWith(":") || isElement));
  }

  // ---- structure

  private Node map(int indent) throws Unreadable {
    Map<String, Node> entries = new LinkedHashMap<>();
    while (!lines.isEmpty() && lines.element().indent() == indent) {
      Text line = lines.remove().text();
      int colon = colon(line.template());
      // Blanks before the colon are part of no key.
      int keyEnd = line.template().substring(0, colon).stripTrailing().length();
      AbstractValue key = scalar(line.sub(0, keyEnd));
      String name = Concrete.characters(key);
      if (name == null) {
        throw new Unreadable();
      }
      Text rest = line.sub(colon + 1, JdkTexts.width(line));
      Node value = rest.template().isBlank() ? below(indent) : leaf(scalar(stripped(rest)));
      if (entries.put(name, value) != null) {
        throw new Unreadable();
      }
    }
    boolean isRagged = !lines.isEmpty() && lines.element().indent() > indent;
    if (isRagged || entries.isEmpty()) {
      throw new Unreadable();
    }
    return new Node(null, entries, null);
  }

  /** Index of the colon behind a key. */
  private static int colon(String line) throws Unreadable {
    int from = 0;
    if (line.startsWith("\"") || line.startsWith("'")) {
      from = line.indexOf(line.charAt(0), 1) + 1;
    }
    int colon = line.indexOf(": ", from);
    boolean isAtEnd = colon < 0 && line.endsWith(":");
    if ((colon < 0 && !isAtEnd) || line.startsWith("- ") || line.startsWith("? ")) {
      throw new Unreadable();
    }
    return isAtEnd ? line.length() - 1 : colon;
  }

  private static Text stripped(Text text) {
    String all = text.template();
    return text.sub(all.length() - all.stripLeading().length(), all.length());
  }

  private static Node leaf(AbstractValue scalar) {
    return new Node(scalar, null, null);
  }

  /** What stands below a key that has nothing behind it. */
  private Node below(int indent) throws Unreadable {
    Line next = lines.peek();
    boolean isList = next != null && isElement(next.all());
    if (next == null || next.indent() < indent || (next.indent() == indent && !isList)) {
      return leaf(Constant.ofNull());
    }
    return isList ? list(next.indent()) : map(next.indent());
  }

  private static boolean isElement(String line) {
    return line.startsWith("- ") || line.equals("-");
  }

  private Node list(int indent) throws Unreadable {
    List<AbstractValue> elements = new ArrayList<>();
    while (!lines.isEmpty()
        && lines.element().indent() == indent
        && isElement(lines.element().all())) {
      Text line = lines.remove().text();
      Text element = stripped(line.sub(1, JdkTexts.width(line)));
      boolean isPlain = !element.template().startsWith("\"") && !element.template().startsWith("'");
      if (isPlain && (element.template().contains(": ") || element.template().endsWith(":"))) {
        throw new Unreadable();
      }
      elements.add(scalar(element));
    }
    if (!lines.isEmpty() && lines.element().indent() > indent) {
      throw new Unreadable();
    }
    return new Node(null, null, elements);
  }

  // ---- scalars

  private static AbstractValue scalar(Text text) throws Unreadable {
    String all = text.template();
    if (all.startsWith("\"") || all.startsWith("'")) {
      return quoted(text, all.charAt(0));
    }
    boolean isOdd =
        (!all.isEmpty() && "[]{},&*!|>%@`?".indexOf(all.charAt(0)) >= 0)
            || isElement(all)
            || all.contains(": ")
            || all.endsWith(":");
    if (isOdd) {
      throw new Unreadable();
    }
    if (NULL.contains(all)) {
      return Constant.ofNull();
    }
    if (TRUE.contains(all) || FALSE.contains(all)) {
      return Constant.of(TRUE.contains(all));
    }
    if (WHOLE.matcher(all).matches()) {
      long number = Long.parseLong(all);
      return number == (int) number ? Constant.of((int) number) : Constant.of(number);
    }
    if (DECIMAL.matcher(all).matches()) {
      return Constant.of(Double.valueOf(all));
    }
    if (OTHER.matcher(all).matches() || all.equals("<<") || all.equals("=")) {
      throw new Unreadable();
    }
    return text;
  }

  private static AbstractValue quoted(Text text, char quote) throws Unreadable {
    String all = text.template();
    int end = all.indexOf(quote, 1);
    if (end != all.length() - 1 || (quote == '"' && all.indexOf('\\') >= 0)) {
      throw new Unreadable();
    }
    return text.sub(1, end);
  }
}
