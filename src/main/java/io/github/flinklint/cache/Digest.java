package io.github.flinklint.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of contents: equal ones have equal contents. */
public final class Digest {

  private Digest() {}

  /**
   * A short name for a text, for a file that holds the text itself to compare with: two texts may
   * share one. The SHA-256 costs a cold virtual machine more than all else that is done to find the
   * file.
   */
  public static String name(String text) {
    long hash = 0xcbf29ce484222325L; // FNV-1a
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return Long.toHexString(hash);
  }

  /** The SHA-256 of bytes in hexadecimal. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
