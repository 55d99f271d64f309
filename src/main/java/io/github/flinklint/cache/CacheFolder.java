package io.github.flinklint.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files that may vanish at any time without harm. A file that is damaged, foreign or
 * written by another version is as good as none. Files are written beside and moved to their place,
 * so that builds at the same time only ever see whole ones.
 *
 * @param folder the folder, absolute; made when the first file is written
 * @param writer who writes: the version of the program and all else that files of it depend on
 */
public record CacheFolder(Path folder, String writer) {

  private static final byte[] MAGIC = "flink-lint cache 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final String SUFFIX = ".bin";

  /** Above this nothing is read: it is none of our files. */
  private static final long MAX_SIZE = 256L << 20;

  /**
   * Reads a file.
   *
   * @param name its name without suffix
   * @param question what the file must be the answer to
   * @return null where there is none that can be trusted
   */
  public @Nullable Decoder read(String name, String question) {
    byte[] bytes;
    Path file = folder.resolve(name + SUFFIX);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_SIZE) {
        return null;
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException | OutOfMemoryError e) {
      return null;
    }
    int payload = bytes.length - MAGIC.length - Long.BYTES;
    if (payload < 0 || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      return null;
    }
    long sum = ByteBuffer.wrap(bytes, MAGIC.length, Long.BYTES).getLong();
    if (sum != checksum(bytes, MAGIC.length + Long.BYTES, payload)) {
      return null;
    }
    Decoder decoder = new Decoder(Arrays.copyOfRange(bytes, bytes.length - payload, bytes.length));
    try {
      boolean isOurs = decoder.text().equals(writer) && decoder.text().equals(question);
      return isOurs ? decoder : null;
    } catch (ForeignDataException e) {
      return null;
    }
  }

  /** What is written begins with who wrote it and what it answers. */
  public Encoder begin(String question) {
    Encoder encoder = new Encoder();
    encoder.text(writer);
    encoder.text(question);
    return encoder;
  }

  /**
   * Writes a file. Where that fails, as on a full disk, there is none: the next build finds out
   * again what would have been in it.
   */
  public void write(String name, Encoder encoder) {
    byte[] payload = encoder.bytes();
    ByteBuffer whole = ByteBuffer.allocate(MAGIC.length + Long.BYTES + payload.length);
    whole.put(MAGIC).putLong(checksum(payload, 0, payload.length)).put(payload).flip();
    Path file = folder.resolve(name + SUFFIX);
    Path beside = null;
    try {
      Files.createDirectories(folder);
      // Java's own names for such files draw on the system's random numbers, which takes its time.
      beside = folder.resolve(name + "-" + passing() + ".tmp");
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        while (whole.hasRemaining()) {
          channel.write(whole);
        }
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UnsupportedOperationException e) {
      delete(beside);
    }
  }

  /**
   * Removes a file, if it is there.
   *
   * @param name its name without suffix
   */
  public void remove(String name) {
    delete(folder.resolve(name + SUFFIX));
  }

  /** A part of a name that no other thread or process takes at the same time. */
  private static String passing() {
    return Thread.currentThread().getId()
        + "-"
        + Long.toHexString(System.nanoTime())
        + "-"
        + Integer.toHexString(System.identityHashCode(new Object()));
  }

  /**
   * Removes the oldest files of a kind.
   *
   * @param prefix what the names of the kind begin with
   * @param most how many may stay
   */
  public void keep(String prefix, int most) {
    List<Path> files = new ArrayList<>();
    try (var all = Files.newDirectoryStream(folder, prefix + "*")) {
      for (Path file : all) {
        files.add(file);
      }
    } catch (IOException e) {
      return;
    }
    while (files.size() > most) {
      delete(files.remove(oldest(files)));
    }
  }

  /** The number of the oldest; of several, the last. */
  private static int oldest(List<Path> files) {
    int oldest = 0;
    long since = Long.MAX_VALUE;
    for (int i = 0; i < files.size(); i++) {
      long modified = files.get(i).toFile().lastModified();
      if (modified <= since) {
        oldest = i;
        since = modified;
      }
    }
    return oldest;
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It is in nobody's way: its name is never asked for.
    }
  }

  private static long checksum(byte[] bytes, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, length);
    // With the length, since an empty file of zeros would have the right sum.
    return sum.getValue() | ((long) length << 32);
  }
}
