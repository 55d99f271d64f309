package io.github.flinklint.definition;

import static io.github.flinklint.definition.TerraformFixture.constant;
import static io.github.flinklint.definition.TerraformFixture.place;
import static io.github.flinklint.definition.TerraformFixture.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.diagnostic.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terraform's files in JSON. */
class TerraformJsonTest {
  @TempDir Path root;

  private TerraformFixture files;

  @BeforeEach
  void folder() {
    files = new TerraformFixture(root);
  }

  @Test
  void theSameModel() {
    files.file(
        "main.tf.json",
        """
        {
          "//": "a comment",
          "variable": {
            "bucket": {"type": "string", "default": "b"},
            "raw": {"default": "${raw}"},
            "stage": {}
          },
          "locals": {"dir": "${var.bucket}/d"},
          "resource": {
            "huaweicloud_dli_flinkjar_job": {
              "orders": {
                "checkpoint_path": "${local.dir}/\\"q\\"/${var.stage}",
                "restart_when_exception": true,
                "resume_max_num": -1,
                "flink_version": 1.10,
                "image": null,
                "name": "${var.raw}",
                "runtime_config": {"a": "1", "b${var.bucket}": "${upper(\\"x\\")}"}
              }
            }
          }
        }
        """);
    JobDefinition job = files.only();

    assertEquals("b/d/\"q\"/${var.stage}", shown(job.get(Field.CHECKPOINT_PATH)));
    assertEquals("main.tf.json:12:44-45", place(job, Field.CHECKPOINT_PATH, "q"));
    assertEquals("main.tf.json:4:46-47", place(job, Field.CHECKPOINT_PATH, "b"));
    assertEquals("main.tf.json:11:7-15", shown(job.at()));
    assertEquals("main.tf.json:13:35-39", shown(job.get(Field.RESTART).at()));
    assertEquals(true, constant(job.get(Field.RESTART)));
    assertEquals(-1L, constant(job.get(Field.RESUME_MAX)));
    assertEquals("1.1", shown(job.get(Field.FLINK_VERSION)));
    assertEquals("${raw}", job.get(Field.NAME).characters());
    assertNull(job.get(Field.IMAGE));
    assertEquals(
        List.of("a=1", "bb=X"),
        job.runtimeConfig().entries().stream()
            .map(e -> e.key().display() + "=" + e.value().value().display())
            .toList());
  }

  @Test
  void blocksAsArrays() {
    files.file(
        "main.tf.json",
        """
        [{"resource": [{"huaweicloud_dli_flinkjar_job": [{"orders": [
          {"checkpoint_path": "a", "count": 1},
          {"checkpoint_path": "b", "count": "${0}"}]}]}]}]
        """);

    assertEquals(List.of("orders: a"), files.all(Field.CHECKPOINT_PATH));
  }

  @Test
  void togetherWithTheOtherLanguage() {
    files.file("v.tf", "variable \"p\" {\n  default = \"b/p\"\n}\n");
    files.file(
        "main.tf.json",
        "{\"resource\":{\"huaweicloud_dli_flinkjar_job\":{\"orders\":{\"checkpoint_path\":\"${var.p}\"}}}}");

    assertEquals("b/p", files.value(Field.CHECKPOINT_PATH));
    assertEquals("v.tf:2:14-17", place(files.only(), Field.CHECKPOINT_PATH, "b/p"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dli_flinkjar_job\": ",
        "{\"resource\": {\"huaweicloud_dli_flinkjar_job\": \"SECRET\"}}",
        "{\"resource\": {\"huaweicloud_dli_flinkjar_job\": {\"x\": {\"name\": \"${SECRET\"}}}}",
        "{\"dli_flinkjar_job\": SECRET}",
        "{\"dli_flinkjar_job\": 1} SECRET",
        "{\"dli_flinkjar_job\": \"SECRET\n\"}",
        "{\"resource\": {\"huaweicloud_dli_flinkjar_job\": {\"x\": {\"count\": 1e99999}}}}",
      })
  void brokenFilesAreProblems(String text) {
    List<Problem> problems = files.file("main.tf.json", text).read().problems();

    assertEquals(1, problems.size());
    assertEquals(false, problems.get(0).message().contains("SECRET"), problems.get(0).message());
    assertEquals(true, problems.get(0).location().line() > 0);
  }

  @Test
  void anEmptyFileIsBrokenAtItsBeginning() {
    files.file("a.tf.json", "");
    Path file = root.resolve("a.tf.json");
    List<Problem> problems = TerraformDefinitions.read(root, List.of(file)).problems();
    assertEquals("[a.tf.json:1:1]", problems.stream().map(Problem::location).toList().toString());
  }

  @Test
  void deepNesting() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    Found found = files.file("a.tf.json", "{\"dli_flinkjar_job\": " + deep + "}").read();

    assertEquals(1, found.problems().size());
  }
}
