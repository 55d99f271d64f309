package io.github.flinklint.cache;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What the file system tells of a file without reading it.
 *
 * @param size in bytes
 * @param modified when it was last modified, in ns since 1970; {@link #UNTRUSTED} where it may have
 *     been modified again within the same tick of the clock
 * @param key of the file's own number in its file system; 0 where there is none
 */
public record Stamp(long size, long modified, int key) {

  /** Stands for a time that proves nothing. */
  private static final long UNTRUSTED = Long.MIN_VALUE;

  /** The coarsest clock of a file system in use ticks every two seconds. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  /** The stamp of a file. */
  public static Stamp of(BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        key == null ? 0 : key.hashCode());
  }

  /** True where the file certainly has not changed since the other stamp was taken. */
  public boolean proves(Stamp earlier) {
    return earlier.modified != UNTRUSTED
        && size == earlier.size
        && modified == earlier.modified
        && key == earlier.key;
  }

  /**
   * The stamp to remember: one that proves nothing where the file was modified so shortly before
   * that it may be modified again without a sign.
   *
   * @param takenAt when the stamp was taken, in ms since 1970
   */
  public Stamp since(long takenAt) {
    boolean isSettled = modified < TimeUnit.MILLISECONDS.toNanos(takenAt) - TICK;
    return isSettled ? this : new Stamp(size, UNTRUSTED, key);
  }

  /** Writes it. */
  public void write(Encoder out) {
    out.number(size);
    out.number(modified);
    out.number(key);
  }

  /** Reads it. */
  public static Stamp read(Decoder in) {
    return new Stamp(in.number(), in.number(), in.integer());
  }
}
