package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document, or what is wrong with it.
 *
 * @param root its value; null where the document is broken
 * @param problem what is wrong, which quotes none of it; null where nothing is
 */
record JsonTree(@Nullable JsonNode root, @Nullable Problem problem) {

  /** No job definition is near to this size, in bytes. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  /**
   * Reads a document.
   *
   * @param file path relative to the repository root
   * @param content its bytes, in UTF-8, which RFC 8259 asks for
   */
  static JsonTree read(String file, byte[] content) {
    if (content.length > MAX_BYTES) {
      return broken(file, "is larger than 16 MiB; name smaller files only");
    }
    if (isUtf16(content)) {
      return broken(file, "is not in UTF-8, but in UTF-16; save it in UTF-8");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return new JsonParse(new JsonSource.File(file, withoutMark(text))).document();
    } catch (CharacterCodingException e) {
      return broken(file, "is not in UTF-8; save it in UTF-8");
    }
  }

  private static JsonTree broken(String file, String message) {
    return new JsonTree(
        null,
        new Problem(Problem.Kind.DEFINITION, SourceLocation.ofFile(file), "this file " + message));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** By its mark, or by the zero that it has in one of its first two characters, being ASCII. */
  private static boolean isUtf16(byte[] content) {
    if (content.length < 2) {
      return false;
    }
    int first = content[0] & 0xFF;
    int second = content[1] & 0xFF;
    return (first == 0xFE && second == 0xFF)
        || (first == 0xFF && second == 0xFE)
        || (first == 0) != (second == 0);
  }
}
