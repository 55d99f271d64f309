package io.github.flinklint.source;

import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.Encoder;
import io.github.flinklint.cache.Stamp;
import java.nio.file.Path;

/**
 * A file in a folder of sources.
 *
 * @param name its path below the folder, with forward slashes
 * @param path its absolute path
 * @param stamp taken before it was read
 * @param screen what its bytes tell
 * @param isReadable false where it could not be read
 */
record ScreenedFile(String name, Path path, Stamp stamp, Screen screen, boolean isReadable)
    implements Comparable<ScreenedFile> {

  @Override
  public int compareTo(ScreenedFile other) {
    return name.compareTo(other.name);
  }

  boolean isJava() {
    return name.endsWith(".java");
  }

  ScreenedFile with(Screen other) {
    return new ScreenedFile(name, path, stamp, other, true);
  }

  /**
   * Writes it.
   *
   * @param listedAt when the stamp was taken, in ms since 1970
   */
  void write(Encoder out, long listedAt) {
    out.text(name);
    stamp.since(listedAt).write(out);
    screen.write(out);
  }

  static ScreenedFile read(Decoder in, Path folder) {
    String name = in.text();
    return new ScreenedFile(name, folder, Stamp.read(in), Screen.read(in), true);
  }
}
