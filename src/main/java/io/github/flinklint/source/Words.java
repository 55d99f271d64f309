package io.github.flinklint.source;

import io.github.flinklint.cache.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of types in the text of a file, comments and literals included: found without parsing.
 * Both sets hold names as Latin-1 reads their bytes.
 *
 * @param mentioned words that begin with a capital letter
 * @param declared words behind {@code class}, {@code interface}, {@code enum} and {@code record}
 */
record Words(Set<String> mentioned, Set<String> declared) {

  private static final Set<String> KEYWORDS = Set.of("class", "interface", "enum", "record");

  /** Copies nothing: only {@link #of} makes them. */
  static Words of(byte[] bytes) {
    Set<String> mentioned = new HashSet<>();
    Set<String> declared = new HashSet<>();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean isBehindKeyword = false;
    int at = 0;
    while (at < bytes.length) {
      int begin = at;
      while (at < bytes.length && isWordPart(bytes[at])) {
        at++;
      }
      if (at == begin) {
        isBehindKeyword &= isBlank(bytes[at]);
        at++;
        continue;
      }
      boolean isCapital = (bytes[begin] >= 'A' && bytes[begin] <= 'Z') || bytes[begin] < 0;
      boolean mayBeKeyword = at - begin >= 4 && at - begin <= 9 && !isCapital;
      boolean isNested = hasDollar(bytes, begin, at);
      if (isCapital || isBehindKeyword || mayBeKeyword || isNested) {
        String word = text.substring(begin, at);
        if (isCapital) {
          mentioned.add(word);
        }
        if (isNested) {
          // A nested class by the name of its file of bytes.
          Collections.addAll(mentioned, word.split("\\$", -1));
        }
        if (isBehindKeyword) {
          declared.add(word);
        }
        isBehindKeyword = mayBeKeyword && KEYWORDS.contains(word);
      } else {
        isBehindKeyword = false;
      }
    }
    return new Words(mentioned, declared);
  }

  /** Nothing, as in a file that cannot be read. */
  static final Words NONE = new Words(Set.of(), Set.of());

  /** True where the file could not be read. */
  @SuppressWarnings("ReferenceEquality") // another file may have no names
  boolean isUnread() {
    return this == NONE;
  }

  private static boolean hasDollar(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '$') {
        return true;
      }
    }
    return false;
  }

  /** Letters beyond ASCII are negative bytes in every encoding that extends it. */
  private static boolean isWordPart(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || b == '$'
        || b < 0;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == '\f';
  }

  /** A fingerprint: where it is the same, both sets are. */
  String digest() {
    return Digest.of(mentioned) + " " + Digest.of(declared);
  }
}
