package io.github.flinklint.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.flinklint.cache.CacheFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of a folder, and when it is written anew. */
class ScreenedFolderTest {

  /** More than are looked at again in each build. */
  private static final int MANY = 20;

  @TempDir private Path folder;
  private Path sources;

  @BeforeEach
  void sources() throws IOException {
    sources = Files.createDirectory(folder.resolve("src"));
    for (int i = 0; i < MANY; i++) {
      write("A" + i, "package acme; class A" + i + " {}", 1);
    }
  }

  /** Writes a file as of a day long past, so that its stamp proves something. */
  private void write(String name, String text, int day) throws IOException {
    Path file = sources.resolve(name + ".java");
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(day * 86_400_000L));
  }

  private ScreenedFolder screen() {
    return ScreenedFolder.of(sources, List.of("Env"), new CacheFolder(folder.resolve("c"), "w"));
  }

  private byte[] kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("c"))) {
      return Files.readAllBytes(files.toList().get(0));
    }
  }

  private static boolean hasMain(ScreenedFolder screened, String name) {
    return screened.files().stream()
        .filter(file -> file.name().equals(name + ".java"))
        .anyMatch(file -> file.screen().hasMain());
  }

  @Test
  void fewFilesThatTellTheSameAreNotWrittenAnew() throws Exception {
    String before = screen().fingerprint();
    byte[] kept = kept();
    write("A3", "package acme; class A3 { int i; }", 2);
    assertEquals(before, screen().fingerprint());
    assertArrayEquals(kept, kept());
    // It is looked at again each time: nothing believes the old stamp.
    write("A3", "package acme; class A3 { int main; }", 3);
    ScreenedFolder changed = screen();
    assertNotEquals(before, changed.fingerprint());
    assertEquals(true, hasMain(changed, "A3"));
    assertEquals(false, Arrays.equals(kept, kept()));
  }

  @Test
  void manyAre() throws Exception {
    String before = screen().fingerprint();
    byte[] kept = kept();
    for (int i = 0; i < MANY; i++) {
      write("A" + i, "package acme; class A" + i + " { int i; }", 2);
    }
    assertEquals(before, screen().fingerprint());
    assertEquals(false, Arrays.equals(kept, kept()));
  }

  @Test
  void filesThatComeGoAndTurnAreSeen() throws Exception {
    String before = screen().fingerprint();
    write("A", "package acme; class A { int main; }", 2);
    Files.delete(sources.resolve("A19.java"));
    write("B", "package acme; class B {}", 2);
    ScreenedFolder second = screen();
    assertNotEquals(before, second.fingerprint());
    assertEquals(true, hasMain(second, "A"));
    assertEquals(second.fingerprint(), screen().fingerprint());
    Files.delete(sources.resolve("A.java"));
    Files.delete(sources.resolve("B.java"));
    write("A19", "package acme; class A19 {}", 3);
    assertEquals(before, screen().fingerprint());
  }
}
