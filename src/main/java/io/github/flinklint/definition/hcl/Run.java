package io.github.flinklint.definition.hcl;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.util.Arrays;
import java.util.List;

/**
 * Literal characters that stand together, each of them as one character of the source or as an
 * escape that {@link Origin} can measure. An escape of another form, <code>$${</code>, ends one run
 * and begins the next.
 *
 * @param from index in the source of the first
 * @param to index in the source after the last
 * @param decoded the characters, at least one
 */
record Run(int from, int to, String decoded) {

  /** Gives the runs of one literal their places. */
  interface Placing {
    Text place(Run run);
  }

  /** Each run is a literal of its own, as where a literal goes over lines. */
  static Placing each(SourceText source, boolean hasEscapes) {
    return run -> {
      String raw = source.text().substring(run.from, run.to);
      // A backslash that is no escape must not be measured as one.
      return Text.of(
          run.decoded,
          origin(source, run.from, run.to, hasEscapes ? raw : run.decoded, hasEscapes));
    };
  }

  private static Origin origin(
      SourceText source, int from, int to, String raw, boolean hasEscapes) {
    SourceLocation at = source.at(from, to);
    if (!source.tellsPlaces()) {
      return new Origin(at, null);
    }
    String measured = hasEscapes ? raw : raw.replace('\\', '/');
    return new Origin(
        // As if there were quotes: the characters begin one column behind the literal.
        new SourceLocation(
            at.file(), at.line(), at.column() - 1, at.line(), at.column() + to - from + 1),
        measured);
  }

  /**
   * All runs lie in one literal.
   *
   * @param from index of the first character between its quotes
   * @param to index of the quote that closes it
   */
  static Placing within(SourceText source, int from, int to, List<Run> runs) {
    String raw = source.text().substring(from, to);
    SourceLocation at = source.at(from - 1, to + 1);
    int escapes = raw.chars().filter(c -> c == '\\').map(c -> 1).sum();
    int escapesOfRuns =
        runs.stream()
            .mapToInt(
                run ->
                    (int)
                        raw.substring(run.from - from, run.to - from)
                            .chars()
                            .filter(c -> c == '\\')
                            .count())
            .sum();
    if (!source.tellsPlaces() || at.line() != at.endLine() || escapes != escapesOfRuns) {
      return each(source, true);
    }
    int[] units = units(raw);
    char[] decoded = new char[units[raw.length()]];
    Arrays.fill(decoded, ' ');
    for (Run run : runs) {
      run.decoded.getChars(0, run.decoded.length(), decoded, units[run.from - from]);
    }
    Text whole = Text.of(String.valueOf(decoded), new Origin(at, raw));
    return run -> {
      int unit = units[run.from - from];
      return whole.sub(unit, unit + run.decoded.length());
    };
  }

  /** For each source character how many decoded ones {@link Origin} counts before it. */
  private static int[] units(String raw) {
    int[] units = new int[raw.length() + 1];
    int count = 0;
    for (int at = 0; at < raw.length(); ) {
      int width = raw.charAt(at) != '\\' ? 1 : raw.startsWith("u", at + 1) ? 6 : 2;
      int end = Math.min(at + width, raw.length());
      Arrays.fill(units, at, end, count);
      count++;
      at = end;
    }
    units[raw.length()] = count;
    return units;
  }
}
