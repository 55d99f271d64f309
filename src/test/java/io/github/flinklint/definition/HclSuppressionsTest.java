package io.github.flinklint.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HclSuppressionsTest {

  @TempDir private Path folder;

  private List<String> of(String hcl) throws IOException {
    Path file = folder.resolve("main.tf");
    Files.writeString(file, hcl);
    return HclSuppressions.of(file, "deploy/main.tf").stream()
        .map(
            s ->
                s.at().line()
                    + ": "
                    + s.covered().line()
                    + "-"
                    + s.covered().endLine()
                    + " "
                    + s.directive().rules()
                    + " "
                    + s.directive().reason())
        .toList();
  }

  @Test
  void coversTheBlockThatFollows() throws IOException {
    assertEquals(
        List.of("1: 2-5 [a-b] why"),
        of(
            """
            # flink-lint:ignore a-b -- why
            resource "x" "y" {
              a = 1
              b = 2
            }
            """));
  }

  @Test
  void coversAnAttributeOfSeveralLines() throws IOException {
    assertEquals(
        List.of("3: 4-6 [a-b] why"),
        of(
            """
            resource "x" "y" {
              a = 1
              // flink-lint:ignore a-b -- why
              b = {
                c = 2
              }
              d = 3
            }
            """));
  }

  @Test
  void coversItsOwnLineBehindAnAttribute() throws IOException {
    assertEquals(
        List.of("2: 2-2 [a-b] why", "3: 3-3 [c-d] because"),
        of(
            """
            resource "x" "y" {
              a = 1 # flink-lint:ignore a-b -- why
              b = 2 /* flink-lint:ignore c-d -- because */
            }
            """));
  }

  @Test
  void isNoCommentWithinATextOrAHeredoc() throws IOException {
    assertEquals(
        List.of(),
        of(
            """
            resource "x" "y" {
              a = "# flink-lint:ignore a-b -- why"
              b = <<EOT
            # flink-lint:ignore a-b -- why
            EOT
            }
            """));
  }

  @Test
  void coversNothingInAFileThatCannotBeRead() throws IOException {
    assertEquals(List.of(), of("# flink-lint:ignore a-b -- why\nresource {{{\n"));
  }

  @Test
  void readsAMegabyteOfComments() throws IOException {
    String ignore = "# flink-lint:ignore a-b -- why\n";
    assertEquals(30_000, of(ignore.repeat(30_000)).size());
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      attributes.append(ignore).append("a").append(i).append(" = 1\n");
    }
    List<String> found = of(attributes.toString());
    assertEquals("39999: 40000-40000 [a-b] why", found.get(19_999));
    assertEquals(List.of("1: 2-2 [a-b] why"), of(ignore + "/**/".repeat(1 << 18) + "a = 1"));
  }
}
