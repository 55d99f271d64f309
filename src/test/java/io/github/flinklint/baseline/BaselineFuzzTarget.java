package io.github.flinklint.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for every text that is read as a baseline. */
public final class BaselineFuzzTarget {

  private static final String FILE = "dir/baseline.json";
  private static final String SECRET = "QZ7WXEC5RVTBYN1UMIKO";
  private static final Pattern PLACE = Pattern.compile("dir/baseline\\.json(?::(\\d+))?: \\S.*");

  private BaselineFuzzTarget() {}

  /** Reads an input in UTF-8, in which a control character stands for a key. */
  public static void check(byte[] input) {
    String text = new String(input, UTF_8).replace("\1", SECRET);
    int lines = text.split("\r\n|\r|\n", -1).length;
    Baseline baseline;
    try {
      baseline = BaselineFile.read(FILE, text);
    } catch (BaselineException e) {
      Matcher place = PLACE.matcher(e.getMessage());
      assertTrue(place.matches(), e.getMessage());
      assertTrue(
          place.group(1) == null || Integer.parseInt(place.group(1)) <= lines, e.getMessage());
      assertTrue(e.getMessage().contains("flink-lint:baseline"), e.getMessage());
      assertFalse(e.getMessage().contains(SECRET), e.getMessage());
      BaselineException again =
          assertThrows(BaselineException.class, () -> BaselineFile.read(FILE, text));
      assertEquals(e.getMessage(), again.getMessage());
      return;
    }
    Set<Object> identities = new HashSet<>();
    for (BaselineEntry entry : baseline.entries()) {
      assertTrue(entry.count() > 0, entry::toString);
      assertTrue(entry.line() >= 1 && entry.line() <= lines, entry::toString);
      assertTrue(identities.add(entry.module() + "\n" + entry.identity()), entry::toString);
    }
    String written = BaselineFile.write(baseline);
    try {
      Baseline again = BaselineFile.read(FILE, written);
      assertEquals(withoutLines(baseline), withoutLines(again));
      assertEquals(written, BaselineFile.write(again));
    } catch (BaselineException e) {
      throw new AssertionError("what is written is not read", e);
    }
  }

  private static Baseline withoutLines(Baseline baseline) {
    return new Baseline(
        baseline.entries().stream()
            .map(e -> new BaselineEntry(e.module(), e.identity(), e.count(), 0))
            .toList());
  }
}
