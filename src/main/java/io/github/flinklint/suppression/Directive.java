package io.github.flinklint.suppression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a suppression: {@code flink-lint:ignore RULE[, RULE] [until=YYYY-MM-DD] -- reason}.
 * One dash between blanks does as well, since XML forbids two in a comment.
 *
 * @param rules the names of rules as they are written; empty where there are none
 * @param until last day on which it holds; null for no end
 * @param reason why; null where none is given
 * @param mistake what cannot be understood, for a message; null where all can
 */
public record Directive(
    List<String> rules,
    @Nullable LocalDate until,
    @Nullable String reason,
    @Nullable String mistake) {

  /** What a file must contain to hold a suppression. */
  public static final String MARK = "flink-lint:";

  private static final Pattern START =
      Pattern.compile("^\\s*flink-lint:(\\s*ignore\\b|[A-Za-z]\\w*)");

  /** What stands between the rules and the reason, where there is a reason. */
  private static final Pattern REASON =
      Pattern.compile("(?:^|[\\s,])(?:--+\\s*|[-\u2013\u2014](?:\\s+|$))");

  /** What is no name of a rule, though it stands among them. */
  private static final Pattern DASHES = Pattern.compile("[-\u2013\u2014]*");

  private static final Pattern UNTIL = Pattern.compile("\\buntil\\s*=\\s*(\\S*)");

  private static final String LATE =
      "until stands within the reason, where it ends nothing; write it before the dashes";

  private static final String FORM = "flink-lint:ignore RULE -- reason";

  /** Copies the list. */
  public Directive {
    rules = List.copyOf(rules);
  }

  /** True for the line of a comment that is meant as a suppression, however badly written. */
  public static boolean isIn(String line) {
    return START.matcher(line).find();
  }

  /**
   * Reads a line of a comment.
   *
   * @param line without the signs that begin and end the comment
   * @return null where it is an ordinary comment
   */
  public static @Nullable Directive read(String line) {
    Matcher start = START.matcher(line);
    if (!start.find()) {
      return null;
    }
    String word = start.group(1).strip();
    return word.equals("ignore")
        ? ofWords(line.substring(start.end()))
        : new Directive(
            List.of(), null, null, "flink-lint:" + word + " is not understood, write " + FORM);
  }

  /**
   * Reads what stands in a comment beside an annotation: the reason, and before it perhaps the day.
   */
  public static Directive beside(List<String> rules, @Nullable String comment) {
    if (rules.contains("")) {
      return new Directive(
          rules, null, null, "no rule is named behind " + MARK + " in one literal");
    }
    if (comment == null) {
      return new Directive(rules, null, null, null);
    }
    String text = comment.strip();
    if (!UNTIL.matcher(text).lookingAt()) {
      String reason = text.replaceFirst("^(?:--+|[-\u2013\u2014])\\s+", "").strip();
      return new Directive(
          rules,
          null,
          reason.isEmpty() ? null : reason,
          UNTIL.matcher(reason).find() ? LATE : null);
    }
    Directive read = ofWords(" " + text);
    return new Directive(
        rules, read.until(), read.reason(), read.rules().isEmpty() ? null : read.mistake());
  }

  private static Directive ofWords(String words) {
    Matcher dash = REASON.matcher(words);
    boolean hasDash = dash.find();
    String head = hasDash ? words.substring(0, dash.start()) : words;
    String reason = hasDash ? words.substring(dash.end()).strip() : "";
    LocalDate until = null;
    String mistake = null;
    Matcher day = UNTIL.matcher(head);
    if (day.find()) {
      try {
        until = LocalDate.parse(day.group(1));
      } catch (DateTimeException e) {
        mistake = "until=" + day.group(1) + " is no day, write until=YYYY-MM-DD";
      }
      head = head.substring(0, day.start()) + " " + head.substring(day.end());
    }
    if (mistake == null && UNTIL.matcher(head).find()) {
      mistake = "until is given twice, keep one of them";
    }
    List<String> rules = new ArrayList<>();
    for (String rule : head.strip().split("[\\s,]+", -1)) {
      if (!DASHES.matcher(rule).matches()) {
        rules.add(rule);
      }
    }
    if (mistake == null && UNTIL.matcher(reason).find()) {
      mistake = LATE;
    }
    if (rules.isEmpty() && mistake == null) {
      mistake = "no rule is named, write " + FORM;
    }
    return new Directive(rules, until, reason.isEmpty() ? null : reason, mistake);
  }
}
