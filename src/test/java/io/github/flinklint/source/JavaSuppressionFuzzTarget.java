package io.github.flinklint.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.TextLines;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.suppression.Suppression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for every file that is read as Java, and for the suppressions in it. */
public final class JavaSuppressionFuzzTarget {

  private static final String FILE = "src/A.java";

  private JavaSuppressionFuzzTarget() {}

  /** Reads an input as a file in UTF-8. */
  public static void check(byte[] input) {
    try {
      Path file = Files.createTempFile("A", ".java");
      try {
        Files.write(file, input);
        check(file, new String(input, UTF_8));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path path, String content) {
    SourceRoot root = new SourceRoot(path.getParent(), UTF_8, true);
    SourceFile file = new SourceFile(path, FILE, root, "", "A", false, false, true);
    // A Unicode escape may be the end of a line to the parser.
    String unescaped = content.replaceAll("\\\\u+000[aAdD]", "\n");
    String text = unescaped.startsWith("\uFEFF") ? unescaped.substring(1) : unescaped;
    TextLines lines = TextLines.of(FILE, text, "\r\n|\r|\n");
    List<Problem> problems = new ArrayList<>();
    List<Suppression> found = suppressions(file, problems);
    List<Problem> again = new ArrayList<>();
    assertEquals(found, suppressions(file, again));
    assertEquals(problems, again);
    for (Problem problem : problems) {
      assertEquals(Problem.Kind.SOURCE, problem.kind());
      assertTrue(problem.location().line() <= text.split("\r\n|\r|\n", -1).length + 1);
    }
    if (content.contains("\\u")) {
      return;
    }
    for (Suppression one : found == null ? List.<Suppression>of() : found) {
      lines.requireWithin(one.at());
      lines.requireWithin(one.covered());
    }
  }

  private static @Nullable List<Suppression> suppressions(SourceFile file, List<Problem> problems) {
    SourceStore.Parsed parsed = new UnitParser().parse(file);
    problems.addAll(parsed.problems());
    SourceUnit unit = parsed.unit();
    // What cannot be read is told.
    assertEquals(
        unit == null || !unit.broken().isEmpty() || unit.undecodable(), !problems.isEmpty());
    return unit == null ? null : JavaSuppressions.of(unit);
  }
}
