package io.github.flinklint;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.apimodel.PropertiesFuzzTarget;
import io.github.flinklint.baseline.BaselineFuzzTarget;
import io.github.flinklint.definition.JsonFuzzTarget;
import io.github.flinklint.definition.TerraformFuzzTarget;
import io.github.flinklint.definition.hcl.HclFuzzTarget;
import io.github.flinklint.eval.jdk.YamlFuzzTarget;
import io.github.flinklint.platform.PathFuzzTarget;
import io.github.flinklint.source.JavaSuppressionFuzzTarget;
import io.github.flinklint.suppression.SuppressionFuzzTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzers have found to be worth keeping holds in each build: see {@code src/fuzz}. */
class FuzzInputsTest {

  private static final Path INPUTS =
      Path.of("src/test/resources/io/github/flinklint/ReadersFuzzInputs");

  /** By the name of the folder of its inputs, which is that of the method that fuzzes it. */
  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.ofEntries(
          entry("baseline", BaselineFuzzTarget::check),
          entry("hcl", HclFuzzTarget::check),
          entry("java", JavaSuppressionFuzzTarget::check),
          entry("json", JsonFuzzTarget::check),
          entry("path", PathFuzzTarget::check),
          entry("properties", PropertiesFuzzTarget::check),
          entry("suppressions", SuppressionFuzzTarget::check),
          entry("terraform", TerraformFuzzTarget::check),
          entry("yaml", YamlFuzzTarget::check));

  @Test
  void eachTargetHasInputs() throws IOException {
    try (Stream<Path> folders = Files.list(INPUTS)) {
      List<String> names = folders.map(f -> f.getFileName().toString()).sorted().toList();
      assertEquals(List.copyOf(new TreeSet<>(TARGETS.keySet())), names);
    }
    for (String target : TARGETS.keySet()) {
      assertTrue(inputs().stream().anyMatch(i -> i.startsWith(target + "/")), target);
    }
  }

  /** As texts, so that the name of a test is that of its file. */
  static List<String> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(INPUTS)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> INPUTS.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void holds(String input) throws IOException {
    TARGETS
        .get(input.substring(0, input.indexOf('/')))
        .accept(Files.readAllBytes(INPUTS.resolve(input)));
  }
}
