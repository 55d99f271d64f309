package io.github.flinklint.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Placeholders in a finished text, which nothing will replace any more: Flink accepts <code>
 * ${bucket}</code> as the name of a bucket and fails only when it opens it. A hole of the text is
 * none, it has been filled by the program.
 */
final class Placeholders {

  /** Characters without which there is none, besides those of words. */
  private static final String MARKS = "$#{<%*\u2026";

  private static final List<String> WORDS =
      List.of("your", "change", "replace", "todo", "xxx", "...");

  /** Made for the few texts that may have one. */
  private static final class Patterns {

    /**
     * Characters that belong to a word, so that a placeholder word inside a longer one does not
     * count.
     */
    private static final String NOT_BEFORE = "(?<![A-Za-z0-9])";

    private static final String NOT_AFTER = "(?![A-Za-z0-9])";

    /** What samples call the reader's own. */
    private static final String YOURS =
        "own|bucket|ak|sk|access|secret|key|endpoint|region|path|dir|job|obs|project";

    /**
     * First alternative that matches wins; what is cut off by the end of the text counts too. Those
     * with an end are bounded, so that a text of their beginnings is not read again and again.
     */
    static final Pattern PLACEHOLDER =
        Pattern.compile(
            String.join(
                "|",
                "\\$\\{[^}]{0,200}+\\}",
                "\\$\\{[^}/@:]*",
                "#\\{[^}]{0,200}+\\}",
                "\\{\\{[^}]{0,200}+\\}\\}",
                "\\{[^{}/]*\\}",
                "<[^<>/]+>",
                "%(?:\\d+\\$)?s",
                "%(?:\\d+\\$)?d(?![0-9A-Fa-f])",
                "\\$[A-Za-z_]\\w*",
                "(?<=/|^)@[\\w.-]+@(?=/|$)",
                NOT_BEFORE + "(?i:your)[-_ ]?(?i:" + YOURS + ")[\\w-]*",
                NOT_BEFORE + "(?i:change|replace)[-_]?(?i:me)" + NOT_AFTER,
                NOT_BEFORE + "TODO" + NOT_AFTER,
                NOT_BEFORE + "(?:x{3,}|X{3,})" + NOT_AFTER,
                "\\*{3,}",
                "(?<=/)(?:\\.{3}|\u2026)(?=/|$)"));

    private Patterns() {}
  }

  private Placeholders() {}

  /** Where they are, in order. */
  static List<Range> find(String template) {
    if (!mayHave(template)) {
      return List.of();
    }
    List<Range> found = new ArrayList<>();
    Matcher matcher = Patterns.PLACEHOLDER.matcher(template);
    while (matcher.find()) {
      found.add(new Range(matcher.start(), matcher.end()));
    }
    return found;
  }

  private static boolean mayHave(String template) {
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      boolean isFirst = i == 0 || template.charAt(i - 1) == '/';
      if (MARKS.indexOf(c) >= 0 || (c == '@' && isFirst)) {
        return true;
      }
    }
    String lower = template.toLowerCase(Locale.ROOT);
    for (String word : WORDS) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The text with each of their characters replaced, so that it can be read on as if they were
   * replaced at last.
   */
  static String replace(String template, List<Range> placeholders, char by) {
    StringBuilder replaced = new StringBuilder(template);
    for (Range range : placeholders) {
      for (int i = range.from(); i < range.to(); i++) {
        replaced.setCharAt(i, by);
      }
    }
    return replaced.toString();
  }

  /** The remedy for a placeholder. */
  static String fix(String placeholder) {
    if (placeholder.startsWith("%")) {
      return "pass the text through String.format, or write the real value";
    }
    if (placeholder.startsWith("{{")) {
      return "write the real value: DLI replaces global variables in arguments and runtime"
          + " configuration, not in code";
    }
    return "write the real value: neither Java nor Flink replaces it";
  }
}
