package io.github.flinklint.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.TextLines;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.suppression.Suppression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds for every folder that is read as one of Terraform. */
public final class TerraformFuzzTarget {

  private static final List<String> NAMES =
      List.of("main.tf", "more.tf.json", "prod.tfvars", "terraform.tfvars.json", "override.tf");

  private static final String SECRET = "QZ7WXEC5RVTBYN1UMIKO";

  private TerraformFuzzTarget() {}

  /**
   * Reads an input in UTF-8, whose parts are the files of a folder: a control character stands
   * between them, another one for a key.
   */
  public static void check(byte[] input) {
    try {
      Path root = Files.createTempDirectory("terraform");
      try {
        check(root, new String(input, UTF_8).replace("\1", SECRET).split("\2", -1));
      } finally {
        for (String name : NAMES) {
          Files.deleteIfExists(root.resolve(name));
        }
        Files.delete(root);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path root, String[] texts) throws IOException {
    Map<String, TextLines> lines = new HashMap<>();
    for (int i = 0; i < Math.min(texts.length, NAMES.size()); i++) {
      String name = NAMES.get(i);
      Files.writeString(root.resolve(name), texts[i]);
      String content = texts[i].startsWith("\uFEFF") ? texts[i].substring(1) : texts[i];
      lines.put(name, TextLines.of(name, content, name.endsWith("json") ? "\r\n|\r|\n" : "\n"));
    }
    List<Path> files = List.of(root.resolve("main.tf"));
    Found found = TerraformDefinitions.read(root, files);
    assertEquals(found, TerraformDefinitions.read(root, files));
    for (Problem problem : found.problems()) {
      assertEquals(Problem.Kind.DEFINITION, problem.kind());
      assertFalse(problem.message().contains(SECRET), problem.message());
      requireWithin(lines, problem.location());
    }
    for (JobDefinition definition : found.definitions()) {
      requireWithin(lines, definition.at());
      definition.fields().values().forEach(given -> requireWithin(lines, given.at()));
      for (RuntimeConfig.Entry entry : definition.runtimeConfig().entries()) {
        requireWithin(lines, entry.value().at());
      }
      definition.mainClass();
      definition.arguments();
    }
    suppressions(root, lines.get("main.tf"));
  }

  private static void suppressions(Path root, TextLines lines) {
    for (Suppression one : HclSuppressions.of(root.resolve("main.tf"), "main.tf")) {
      lines.requireWithin(one.at());
      lines.requireWithin(one.covered());
      assertTrue(one.covered().line() > 0, one::toString);
    }
  }

  private static void requireWithin(Map<String, TextLines> lines, SourceLocation at) {
    TextLines of = lines.get(at.file());
    assertTrue(of != null, () -> "no file of the folder: " + at);
    of.requireWithin(at);
  }
}
