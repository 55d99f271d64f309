package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Fingerprints that stay the same while lines move, so that services know a finding again. Made of
 * {@link Finding#identity} and the number of equal ones before it; no source text goes in, since
 * that may hold a secret. For one report.
 */
final class Fingerprints {

  /** Hexadecimal digits that are kept: 128 bits. */
  private static final int LENGTH = 32;

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next finding of the report. */
  String next(Finding finding) {
    String identity = finding.identity().toString();
    int before = seen.getOrDefault(identity, 0);
    seen.put(identity, before + 1);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((identity + "\n" + before).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
