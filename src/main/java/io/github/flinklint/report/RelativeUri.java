package io.github.flinklint.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as relative references of RFC 3986. */
final class RelativeUri {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** What needs no encoding anywhere; in a first segment even a colon would. */
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private RelativeUri() {}

  /** The path, everything percent-encoded as UTF-8 but what is the same in every URI. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf((char) b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HEX.toHexDigits(b));
      }
    }
    return uri.toString();
  }
}
