package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with files below {@code src/test/resources}. Where one is not what it should be, the
 * right one is left in {@code target/generated/}, to be looked at and copied.
 */
public final class Golden {

  private static final Path FILES = Path.of("src/test/resources/io/github/flinklint");
  private static final Path GENERATED = Path.of("target/generated");

  private Golden() {}

  /**
   * Fails where the text is not that of the file.
   *
   * @param name path of the file below the package of the project
   */
  public static void assertSame(String name, String text) throws IOException {
    assertSame(FILES.resolve(name), name, text);
  }

  /**
   * As above, for a file anywhere, with line feeds at the ends of its lines.
   *
   * @param name path of the right one below {@code target/generated}
   */
  public static void assertSame(Path file, String name, String text) throws IOException {
    Path generated = GENERATED.resolve(name);
    Files.createDirectories(generated.getParent());
    Files.writeString(generated, text);
    String there = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    assertEquals(text, there, "take " + generated);
  }
}
