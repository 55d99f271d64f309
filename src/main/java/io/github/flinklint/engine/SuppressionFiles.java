package io.github.flinklint.engine;

import io.github.flinklint.definition.HclSuppressions;
import io.github.flinklint.suppression.Directive;
import io.github.flinklint.suppression.Suppression;
import io.github.flinklint.suppression.XmlSuppressions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Reads suppressions from files that are no Java sources: poms, and files of Terraform. */
public final class SuppressionFiles {

  private SuppressionFiles() {}

  /**
   * The suppressions of some files; none in one that cannot be read, or of another kind.
   *
   * @param root absolute folder that the paths are relative to
   * @param files relative paths, with forward slashes
   */
  public static List<Suppression> read(Path root, Collection<String> files) {
    List<Suppression> found = new ArrayList<>();
    for (String file : new TreeSet<>(files)) {
      Path path = root.resolve(file);
      if (file.endsWith(".tf")) {
        found.addAll(HclSuppressions.of(path, file));
      } else if (file.endsWith(".xml")) {
        found.addAll(xml(path, file));
      }
    }
    return List.copyOf(found);
  }

  private static List<Suppression> xml(Path path, String file) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      // Encodings of XML keep these characters, but for UTF-16, which nobody writes poms in.
      boolean mayHold = new String(bytes, StandardCharsets.ISO_8859_1).contains(Directive.MARK);
      return mayHold ? XmlSuppressions.of(file, bytes) : List.of();
    } catch (IOException e) {
      return List.of(); // who found something in it says that it cannot be read
    }
  }
}
