package io.github.flinklint.cache;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Fingerprints of contents: 128 bits that are the same for the same contents and, but for an
 * accident that nobody will see, for no others. They guard against edits and not against forgers,
 * who could as well write a suppression. A cryptographic digest costs a cold virtual machine more
 * than the parsing of a small file.
 */
public final class Digest {

  private static final long ONE_START = 0xcbf29ce484222325L; // FNV-1a
  private static final long ONE_FACTOR = 0x100000001b3L;
  private static final long TWO_START = 0x9e3779b97f4a7c15L;
  private static final long TWO_FACTOR = 0xff51afd7ed558ccdL;

  private Digest() {}

  /**
   * A short name for a text, for a file that holds the text itself to compare with: two texts may
   * share one.
   */
  public static String name(String text) {
    long hash = ONE_START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * ONE_FACTOR;
    }
    return Long.toHexString(hash);
  }

  /** That of bytes. */
  public static String of(byte[] bytes) {
    return hex(one(bytes), two(bytes), bytes.length);
  }

  /** That of a set, in whatever order it is. */
  public static String of(Set<String> words) {
    long one = 0;
    long two = 0;
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      one += one(bytes);
      two += two(bytes);
    }
    return hex(one, two, words.size());
  }

  private static long one(byte[] bytes) {
    long hash = ONE_START;
    for (byte b : bytes) {
      hash = (hash ^ (b & 0xff)) * ONE_FACTOR;
    }
    return spread(hash);
  }

  private static long two(byte[] bytes) {
    long hash = TWO_START;
    for (byte b : bytes) {
      hash = (hash + (b & 0xff)) * TWO_FACTOR;
      hash ^= hash >>> 32;
    }
    return spread(hash);
  }

  /** Lets each bit of a hash change all others, so that sums of hashes are as good. */
  private static long spread(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * TWO_FACTOR;
    return mixed ^ (mixed >>> 29);
  }

  private static String hex(long one, long two, int size) {
    return Long.toHexString(one) + "-" + Long.toHexString(two) + "-" + Integer.toHexString(size);
  }
}
