package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.SourceLocation;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which a source line gets into a report: masks the places that the analysis knows
 * to hold secrets, and then whatever looks like one. For one thread and one report.
 */
final class LineRenderer {

  private final SourceLines source;
  private final List<SourceLocation> secretPlaces;
  private final Map<String, Optional<List<String>>> files = new HashMap<>();

  LineRenderer(SourceLines source, List<SourceLocation> secretPlaces) {
    this.source = source;
    this.secretPlaces = secretPlaces;
  }

  /**
   * A line, ready to be shown.
   *
   * @param line from 1
   * @return null where the file cannot be read or has no such line
   */
  @Nullable ShownLine line(String file, int line) {
    String raw = raw(file, line);
    return raw == null ? null : new ShownLine(raw, secretsOf(file, line, raw));
  }

  /** Index after the last character of a line that is no blank; 0 where there is none. */
  int endOf(String file, int line) {
    String raw = raw(file, line);
    return raw == null ? 0 : raw.stripTrailing().length();
  }

  /** Index of the first character of a line that is no blank. */
  int beginOf(String file, int line) {
    String raw = raw(file, line);
    return raw == null ? 0 : raw.length() - raw.stripLeading().length();
  }

  private @Nullable String raw(String file, int line) {
    Optional<List<String>> read = files.get(file);
    if (read == null) {
      read = Optional.ofNullable(source.read(file));
      files.put(file, read);
    }
    List<String> lines = read.orElse(null);
    return lines == null || line < 1 || line > lines.size() ? null : lines.get(line - 1);
  }

  private BitSet secretsOf(String file, int line, String raw) {
    BitSet secret = new BitSet();
    for (SourceLocation place : secretPlaces) {
      if (place.file().equals(file) && place.line() <= line && line <= place.endLine()) {
        boolean whole = place.column() == 0;
        int from = !whole && place.line() == line ? place.column() - 1 : 0;
        int to = !whole && place.endLine() == line ? place.endColumn() - 1 : raw.length();
        secret.set(Math.min(from, raw.length()), Math.min(Math.max(to, from), raw.length()));
      }
    }
    for (int[] range : Secrets.ranges(raw)) {
      secret.set(range[0], range[1]);
    }
    return secret;
  }
}
