package io.github.flinklint.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of Terraform in a folder, and what is read from them. */
final class TerraformFixture {
  private final Path root;

  TerraformFixture(Path root) {
    this.root = root;
  }

  TerraformFixture file(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A job with these attributes, in {@code main.tf}. */
  TerraformFixture job(String attributes) {
    return file(
        "main.tf",
        "resource \"huaweicloud_dli_flinkjar_job\" \"orders\" {\n" + attributes + "\n}\n");
  }

  Found read() {
    return TerraformDefinitions.read(root, TerraformFiles.below(root));
  }

  List<JobDefinition> definitions() {
    Found found = read();
    assertEquals(List.of(), found.problems());
    return found.definitions();
  }

  JobDefinition only() {
    List<JobDefinition> definitions = definitions();
    assertEquals(1, definitions.size(), definitions::toString);
    return definitions.get(0);
  }

  /** What the only job says, as it may be shown; {@code absent} where it says nothing. */
  String value(Field field) {
    return shown(only().get(field));
  }

  /** The checkpoint path of the only job where it is this expression. */
  String path(String expression) {
    return job("checkpoint_path = " + expression).value(Field.CHECKPOINT_PATH);
  }

  static String shown(@Nullable Given given) {
    return given == null ? "absent" : given.value().display();
  }

  /** What each job says, with its variant. */
  List<String> all(Field field) {
    return definitions().stream()
        .map(
            d ->
                d.display().substring(d.display().lastIndexOf(".orders") + 1)
                    + ": "
                    + shown(d.get(field)))
        .toList();
  }

  /** The place of some characters of a text, as {@code file:line:column-endColumn}. */
  static String place(JobDefinition definition, Field field, String characters) {
    Given given = definition.get(field);
    assertNotNull(given);
    Text text = given.text();
    assertNotNull(text);
    int from = text.template().indexOf(characters);
    return shown(text.locate(from, from + characters.length()));
  }

  static String shown(@Nullable SourceLocation at) {
    return at == null ? "nowhere" : at + "-" + at.endColumn();
  }

  static Object constant(@Nullable Given given) {
    assertNotNull(given);
    return ((Constant) given.value()).value();
  }
}
