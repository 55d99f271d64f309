package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes into the jar is made from the sources of the plugin, and has its licence with it. */
class JarContentsTest {

  private static final Path CLASSES = Path.of("target/classes");
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("target/generated-sources/plugin"));
  private static final Path RESOURCES = Path.of("src/main/resources");

  /** What the build itself writes there. */
  private static final Set<String> GENERATED =
      Set.of(
          "META-INF/LICENSE",
          "META-INF/maven/plugin.xml",
          "META-INF/maven/io.github.flinklint/flink-lint-maven-plugin/plugin-help.xml");

  @Test
  void nothingComesFromElsewhere() throws IOException {
    Set<String> stray =
        files(CLASSES).stream()
            .filter(file -> !GENERATED.contains(file))
            .filter(file -> !hasOrigin(file))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), stray, "a clean build has none of these, unless something adds them");
  }

  @Test
  void nothingIsMissing() throws IOException {
    Set<String> packed = files(CLASSES);
    assertTrue(packed.containsAll(files(RESOURCES)), packed::toString);
    assertTrue(packed.containsAll(GENERATED), packed::toString);
    assertTrue(packed.contains("META-INF/NOTICE"), packed::toString);
  }

  @Test
  void hasTheLicence() throws IOException {
    assertEquals(-1, Files.mismatch(Path.of("LICENSE"), CLASSES.resolve("META-INF/LICENSE")));
  }

  private static boolean hasOrigin(String file) {
    if (!file.endsWith(".class")) {
      return Files.exists(RESOURCES.resolve(file));
    }
    String source = file.replaceFirst("(\\$.*)?\\.class$", ".java");
    return SOURCES.stream().anyMatch(root -> Files.exists(root.resolve(source)));
  }

  /** Paths below the folder, with slashes. */
  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
