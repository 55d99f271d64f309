package io.github.flinklint.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for every text that is read as a checkpoint path. */
public final class PathFuzzTarget {

  /** Made up. Inputs have one character for each, so that a fuzzer need not find them. */
  private static final String ACCESS_KEY = "QZ7WXEC5RVTBYN1UMIKO";

  private static final String SECRET_KEY = "qzWxEcRvTbYnUm1ik2Ol3Pp4aSsdDfFgGhH5jJ6k";

  private PathFuzzTarget() {}

  /**
   * Reads an input in UTF-8, in which the first control characters stand for an access key, a
   * secret key, the end of a literal, a hole, and a hole with a default.
   */
  public static void check(byte[] input) {
    String written = new String(input, UTF_8).replace("\1", ACCESS_KEY).replace("\2", SECRET_KEY);
    List<String> literals = new ArrayList<>();
    Text text = text(written, literals);
    for (Cloud cloud : new Cloud[] {null, Cloud.HUAWEICLOUD, Cloud.OTC}) {
      CheckpointPath path = CheckpointPath.of(text, cloud);
      checkMalformations(text, path.malformations(), literals);
      CheckpointPath again = CheckpointPath.of(text, cloud);
      assertEquals(path.malformations(), again.malformations());
      assertEquals(path.key(), again.key());
      checkPrinted(path);
    }
    ConsolePath console = ConsolePath.of(text);
    checkMalformations(text, console.malformations(), literals);
    if (areKeysWithinUserInfo(text)) {
      checkHidden(text, console);
    }
  }

  private static Text text(String written, List<String> literals) {
    Text text = Text.of("");
    StringBuilder run = new StringBuilder();
    for (int i = 0; i <= written.length(); i++) {
      char c = i == written.length() ? '\3' : written.charAt(i);
      if (c < '\3' || c > '\5') {
        run.append(c);
        continue;
      }
      String raw = run.toString().replace("\\", "\\\\");
      literals.add(raw);
      int line = literals.size();
      SourceLocation quoted = new SourceLocation("Job.java", line, 9, line, 11 + raw.length());
      text = text.plus(Text.of(run.toString(), new Origin(quoted, raw)));
      run.setLength(0);
      if (c != '\3') {
        Text absent = c == '\5' ? Text.of("obs://state/d") : null;
        text = text.plus(Text.hole(Paths.argument("dir", absent)));
      }
    }
    return text;
  }

  private static void checkMalformations(
      Text text, List<Malformation> found, List<String> literals) {
    int length = text.template().length();
    int before = 0;
    for (Malformation one : found) {
      assertTrue(
          before <= one.from() && one.from() <= one.to() && one.from() <= length, one::toString);
      assertTrue(one.to() <= Math.max(length, one.from() + 1), one::toString);
      before = one.from();
      assertFalse(one.message().isBlank());
      assertFalse(one.fix().isBlank());
      SourceLocation at = text.locate(one.from(), one.to());
      if (at != null) {
        int end = 10 + literals.get(at.line() - 1).length();
        boolean isInLiteral =
            at.column() >= 10
                && at.column() <= end
                && at.endColumn() > at.column()
                && at.endColumn() <= end + 1;
        assertTrue(isInLiteral, () -> one + " at " + at + "-" + at.endColumn());
      }
    }
  }

  /** What is printed of a path that is accepted is the same path again. */
  private static void checkPrinted(CheckpointPath path) {
    String key = path.key();
    String console = CheckpointPath.consolePath(path.text());
    // Behind an endpoint a bucket may be named like another endpoint, and a directory hold an @.
    if (!path.malformations().isEmpty()
        || key == null
        || key.indexOf('@') >= 0
        || hasKey(key)
        || path.bucket().template().indexOf('.') >= 0) {
      return;
    }
    CheckpointPath again = CheckpointPath.of(Text.of("obs://" + key));
    assertEquals(key, again.key());
    assertEquals(List.of(), withoutDrives(again.malformations()));
    assertEquals(key, console);
    ConsolePath shown = ConsolePath.of(Text.of(console));
    assertEquals(List.of(), withoutDrives(shown.malformations()));
    assertEquals(console, shown.display());
  }

  /** Only the form without an endpoint has trouble with them. */
  private static List<Malformation> withoutDrives(List<Malformation> found) {
    return found.stream().filter(m -> m.kind() != Malformation.Kind.DRIVE_LETTER).toList();
  }

  /**
   * True where the keys stand before an {@code @}, the access key first. Elsewhere in a path they
   * are no keys, but the name of a bucket or a directory.
   */
  private static boolean areKeysWithinUserInfo(Text text) {
    Text.Range range = text.userInfo();
    String template = text.template();
    if (range == null || !template.startsWith(ACCESS_KEY + ":", range.from())) {
      return false;
    }
    Range keys = CheckpointPath.of(text).keys();
    int end = keys == null ? range.to() : keys.to();
    String rest = template.substring(0, range.from()) + " " + template.substring(end);
    return !hasKey(rest);
  }

  private static boolean hasKey(@Nullable String shown) {
    return shown != null && (shown.contains(ACCESS_KEY) || shown.contains(SECRET_KEY));
  }

  private static void checkHidden(Text text, ConsolePath console) {
    CheckpointPath path = CheckpointPath.of(text);
    List<Malformation> all = new ArrayList<>(path.malformations());
    all.addAll(console.malformations());
    for (Malformation one : all) {
      assertFalse(hasKey(one.message()) || hasKey(one.fix()), one::toString);
    }
    assertFalse(hasKey(text.display()), "display");
    assertFalse(hasKey(CheckpointPath.consolePath(text)), "console path");
    assertFalse(hasKey(Credentials.in(text).toString()), "literal keys");
    assertFalse(hasKey(console.display()), "display of the console's path");
  }
}
