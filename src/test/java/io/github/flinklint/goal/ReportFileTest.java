package io.github.flinklint.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFileTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void makesFoldersAndReplacesWhatIsThere() throws Exception {
    Path file = folder.resolve("a/b.json");
    ReportFile.write(file, "old");
    ReportFile.write(file, "n\u00e4w");
    assertEquals("n\u00e4w", Files.readString(file));
    assertEquals(List.of("a"), names());
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("file"), "in the way");
    MojoExecutionException e =
        assertThrows(
            MojoExecutionException.class,
            () -> ReportFile.write(folder.resolve("file/b.json"), "text"));
    assertTrue(e.getMessage().contains("b.json; check that its folder"), e.getMessage());
    assertEquals("in the way", Files.readString(folder.resolve("file")));
  }

  @Test
  void leavesWhatCannotBeReplaced() throws IOException {
    Path file = folder.resolve("b.json");
    Files.createDirectories(file.resolve("not-empty"));
    assertThrows(MojoExecutionException.class, () -> ReportFile.write(file, "text"));
    assertTrue(Files.isDirectory(file.resolve("not-empty")));
    assertEquals(List.of("b.json"), names());
  }

  static List<IOException> failures() {
    return List.of(new IOException("No space left on device"), new ClosedByInterruptException());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void keepsTheReportFromBeforeWhereWritingFailsMidway(IOException failure) throws Exception {
    Path disk = FailingDisk.of(folder, 1000, failure);
    ReportFile.write(disk.resolve("b.json"), "x".repeat(1000));
    MojoExecutionException e =
        assertThrows(
            MojoExecutionException.class,
            () -> ReportFile.write(disk.resolve("b.json"), "y".repeat(100_000)));
    assertTrue(e.getMessage().contains("b.json; check that its folder"), e.getMessage());
    assertSame(failure, e.getCause());
    assertEquals("x".repeat(1000), Files.readString(folder.resolve("b.json")));
    assertEquals(List.of("b.json"), names());
  }

  @Test
  void leavesAnInterruptToThoseWhoWaitForIt() throws Exception {
    Path file = folder.resolve("b.json");
    ReportFile.write(file, "old");
    Thread.currentThread().interrupt();
    try {
      ReportFile.write(file, "new");
    } finally {
      assertTrue(Thread.interrupted());
    }
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("b.json"), names());
  }
}
