package io.github.flinklint.definition;

import io.github.flinklint.definition.hcl.SyntaxException;
import io.github.flinklint.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file in UTF-8, without its byte order mark. */
final class FileText {

  /** A larger file holds no job definition that anybody wrote. */
  static final int MAX_BYTES = 1 << 24;

  private FileText() {}

  /**
   * The text of a file.
   *
   * @param name how places call it
   * @throws SyntaxException where it cannot be read
   */
  static String read(Path file, String name) throws SyntaxException {
    SourceLocation at = SourceLocation.ofFile(name);
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new SyntaxException(at, "larger than 16 MiB, which is not read; split it");
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new SyntaxException(at, "not in UTF-8; convert it");
    } catch (IOException | SecurityException e) {
      throw new SyntaxException(at, "cannot be read; check its permissions");
    }
  }
}
