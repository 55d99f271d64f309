package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README promises the versions of Maven and of the JDK that {@code .ci/matrix} runs. */
class MatrixTest {

  @Test
  void readmeNamesTheMavens() throws IOException {
    assertEquals(list("all_mavens"), found(row("Maven"), "\\d+\\.\\d+\\.\\d+(?:-rc-\\d+)?"));
  }

  @Test
  void readmeNamesTheJdks() throws IOException {
    assertEquals(list("all_jdks"), found(row("JDK that runs Maven"), "\\d+"));
  }

  @Test
  void quickIsPartOfTheWhole() throws IOException {
    assertTrue(list("all_mavens").containsAll(list("quick_mavens")));
    for (String it : list("quick_its")) {
      assertTrue(Files.exists(Path.of("it", it, "pom.xml")), it);
    }
  }

  /** An array of the script. */
  private static List<String> list(String name) throws IOException {
    String script = Files.readString(Path.of(".ci/matrix"));
    Matcher array = Pattern.compile("(?m)^" + name + "=\\(([^)]+)\\)$").matcher(script);
    assertTrue(array.find(), name);
    return List.of(array.group(1).split(" ", -1));
  }

  /** How the README says that versions are tested. */
  private static String row(String what) throws IOException {
    Pattern row = Pattern.compile("(?m)^\\| " + what + " \\| [^|]+ \\| ([^|]+) \\|$");
    Matcher matcher = row.matcher(Guides.read(Guides.README));
    assertTrue(matcher.find(), what);
    return matcher.group(1);
  }

  private static List<String> found(String row, String version) {
    return Pattern.compile(version).matcher(row).results().map(MatchResult::group).toList();
  }
}
