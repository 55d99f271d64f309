package io.github.flinklint.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Reads a file in all ways that the sources are read, for those who look for crashes. */
public final class EveryFile {

  private EveryFile() {}

  /**
   * Screens, searches and parses a file.
   *
   * @return null where nothing could be made of it
   */
  public static SourceUnit read(SourceTree tree, SourceFile file) throws IOException {
    byte[] bytes = Files.readAllBytes(file.path());
    Screen.of(bytes, List.of("StreamExecutionEnvironment"));
    Words.of(bytes).digest();
    SourceUnit unit = tree.parse(file);
    if (unit != null) {
      JavaSuppressions.of(unit);
    }
    return unit;
  }
}
