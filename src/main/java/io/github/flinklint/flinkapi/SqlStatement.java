package io.github.flinklint.flinkapi;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code executeSql} does with a statement, told by its first words. */
enum SqlStatement {
  /** Runs a job. */
  EXECUTES,
  /** Changes a catalog, shows something, or the like. */
  RUNS_NO_JOB,
  /**
   * {@code SET} and {@code RESET}, which only the SQL client knows: a {@code TableException} here.
   */
  FAILS;

  private static final Set<String> NO_JOB =
      Set.of(
          "CREATE",
          "DROP",
          "ALTER",
          "USE",
          "SHOW",
          "DESCRIBE",
          "DESC",
          "EXPLAIN",
          "LOAD",
          "UNLOAD",
          "ADD",
          "REMOVE",
          "ANALYZE",
          "TRUNCATE",
          "COMPILE",
          "STOP");

  /** A leading comment, blank or parenthesis. */
  private static final Pattern LEADING =
      Pattern.compile("\\A(?:\\s|\\(|--[^\\n]*(?:\\n|\\z)|/\\*.*?\\*/)+", Pattern.DOTALL);

  private static final Pattern CREATE_AS =
      Pattern.compile(
          "(?:CREATE|REPLACE)\\s+(?:OR\\s+REPLACE\\s+)?(?:TEMPORARY\\s+)?TABLE\\s.*"
              + "\\bAS\\s*\\(*\\s*(?:SELECT|WITH|VALUES)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPILE_AND_EXECUTE =
      Pattern.compile("COMPILE\\s+AND\\s+EXECUTE\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** What the statement does; one that cannot be read is taken to run a job. */
  static SqlStatement of(AbstractValue statement) {
    if (!(statement instanceof Text text)) {
      return EXECUTES;
    }
    String sql = LEADING.matcher(text.template()).replaceFirst("");
    int end = 0;
    while (end < sql.length() && Character.isLetter(sql.charAt(end))) {
      end++;
    }
    String word = sql.substring(0, end).toUpperCase(Locale.ROOT);
    if (end < sql.length() && sql.charAt(end) == Text.HOLE) {
      return EXECUTES;
    }
    if (word.equals("SET") || word.equals("RESET")) {
      return FAILS;
    }
    if (word.equals("REPLACE") || CREATE_AS.matcher(sql).matches()) {
      return EXECUTES;
    }
    return NO_JOB.contains(word) && !COMPILE_AND_EXECUTE.matcher(sql).matches()
        ? RUNS_NO_JOB
        : EXECUTES;
  }
}
