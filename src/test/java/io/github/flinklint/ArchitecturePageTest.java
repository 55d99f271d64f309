package io.github.flinklint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of packages in the page about how it works has every package. */
class ArchitecturePageTest {

  private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE);

  @Test
  void hasEveryPackage() throws IOException {
    Set<String> packages = new TreeSet<>(Set.of("baseline")); // as soon as it has a class
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/io/github/flinklint"))) {
      folders
          .filter(Files::isDirectory)
          .forEach(folder -> packages.add(String.valueOf(folder.getFileName())));
    }
    Set<String> listed = new TreeSet<>();
    Matcher row = ROW.matcher(Guides.read(Guides.SITE.resolve("how-it-works.md")));
    while (row.find()) {
      listed.add(row.group(1));
    }
    assertEquals(packages, listed);
  }
}
