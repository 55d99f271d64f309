package io.github.flinklint.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.flinklint.definition.JobDefinition.Kind;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestDefinitionsTest {

  private static final String CREATE =
      """
      {
        "name": "orders_agg",
        "main_class": "acme.OrdersJob",
        "entrypoint": "obs://acme-apps/orders.jar",
        "entrypoint_args": "--topic {{topic}} --stage prod",
        "flink_version": "1.15",
        "feature": "basic",
        "execution_agency_urn": null,
        "log_enabled": true, "obs_bucket": "acme-state",
        "restart_when_exception": true, "resume_max_num": -1,
        "resume_checkpoint": "true",
        "checkpoint_enabled": false, "checkpoint_mode": 1, "checkpoint_interval": 30,
        "checkpoint_path": "acme-state/fl\\u0069nk/orders",
        "runtime_config": "a.b=c\\nstate.checkpoints.dir = obs://b/{{dir}}\\n",
        "tags": [{"key": "k", "value": "v"}], "desc": "x", "cu_number": 4
      }
      """;

  private static final String DETAILS =
      """
      {
        "is_success": "true",
        "job_detail": {
          "name": "orders", "sql_body": "", "job_type": "flink_jar_job",
          "job_config": {
            "checkpoint_enabled": true, "checkpoint_mode": "exactly_once",
            "restart_when_exception": false, "checkpoint_path": null,
            "runtime_config": "[{\\"key\\":\\"a\\",\\"value\\":\\"b\\"}]"
          },
          "main_class": "acme.OrdersJob", "entrypoint_args": null
        }
      }
      """;

  private static final String LIST =
      """
      {"job_list": {"total_count": 3, "jobs": [
        {"name": "a", "job_type": "flink_jar_job", "job_config": {"resume_checkpoint": true}},
        {"name": "b", "job_type": "flink_opensource_sql_job", "job_config": {"checkpoint_mode": 7}},
        {"name": "c", "sql_body": "select 1", "restart_when_exception": 3}
      ]}}
      """;

  @TempDir Path root;

  @Test
  void readsTheBodyThatCreatesAJob() throws IOException {
    JobDefinition job = only(CREATE);
    assertEquals(Kind.REST, job.kind());
    assertEquals("orders_agg", job.display());
    assertEquals("job.json:2:11", job.at().toString());
    assertEquals("acme.OrdersJob", job.mainClass());
    assertEquals("1.15", job.get(Field.FLINK_VERSION).characters());
    assertEquals(true, job.get(Field.LOG_ENABLED).truth());
    assertEquals(true, job.get(Field.RESTORE).truth());
    assertEquals(false, job.get(Field.CHECKPOINT_ENABLED).truth());
    assertEquals(Constant.of(-1L), job.get(Field.RESUME_MAX).value());
    assertEquals(1L, job.get(Field.CHECKPOINT_MODE).number());
    assertEquals(30L, job.get(Field.CHECKPOINT_INTERVAL).number());
    assertNull(job.get(Field.AGENCY));
    assertNull(job.get(Field.IMAGE));
    assertEquals("job.json:11:24", job.get(Field.RESTORE).at().toString());
  }

  @Test
  void knowsThePlaceOfEachCharacter() throws IOException {
    Text path = only(CREATE).get(Field.CHECKPOINT_PATH).text();
    assertEquals("acme-state/flink/orders", path.characters());
    assertEquals("job.json:13:23", path.locate(0, 1).toString());
    assertEquals("job.json:13:36", path.locate(13, 14).toString());
    assertEquals(42, path.locate(13, 14).endColumn());
    assertEquals("job.json:13:42", path.locate(14, 15).toString());
  }

  @Test
  void globalVariablesAreHoles() throws IOException {
    JobDefinition job = only(CREATE);
    List<Text> arguments = job.arguments();
    assertEquals(4, arguments.size());
    assertEquals("${topic}", arguments.get(1).display());
    assertEquals("global variable topic", arguments.get(1).sources().iterator().next().describe());
    RuntimeConfig.Entry dir = job.runtimeConfig().entries().get(1);
    assertEquals("state.checkpoints.dir", dir.key().characters());
    assertEquals("obs://b/${dir}", dir.value().text().display());
    assertEquals("job.json:14:53", dir.value().at().toString());
    assertNull(job.runtimeConfig().open());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"dependency_jars\": [\"a/b.jar\"],', true",
    "'\"dependency_jars\": [],', false",
    "'\"dependency_jars\": null,', false",
    "'', false"
  })
  void tellsWhetherThereAreOtherJars(String jars, boolean mayBring) throws IOException {
    JobDefinition job = only(CREATE.replaceFirst("\\{", "{" + jars));
    assertEquals(mayBring, job.mayBringJars());
  }

  @Test
  void readsTheAnswerWithDetails() throws IOException {
    JobDefinition job = only(DETAILS);
    assertEquals("acme.OrdersJob", job.mainClass());
    assertEquals(true, job.get(Field.CHECKPOINT_ENABLED).truth());
    assertEquals("exactly_once", job.get(Field.CHECKPOINT_MODE).characters());
    assertNull(job.get(Field.CHECKPOINT_PATH));
    assertNull(job.arguments());
    RuntimeConfig.Entry entry = job.runtimeConfig().entries().get(0);
    assertEquals("a", entry.key().characters());
    assertEquals("job.json:8:54", entry.value().text().locate(0, 1).toString());
  }

  @Test
  void readsListsAndLeavesOtherJobsOut() throws IOException {
    JobDefinition job = only(LIST);
    assertEquals("a", job.name());
    assertEquals(true, job.get(Field.RESTORE).truth());
    Found found = read("[" + CREATE + ",{\"jobs\":[" + DETAILS + "]}]");
    assertEquals(List.of(), found.problems());
    assertEquals(
        List.of("orders_agg", "orders"),
        found.definitions().stream().map(JobDefinition::name).toList());
    assertEquals(List.of(), read("[]").problems());
  }

  /** An update leaves what it does not name as it is: absent is not off. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"main_class\":\"acme.Orders\",\"resume_checkpoint\":true}",
        "{\"name\":\"o\",\"job_type\":\"flink_jar_job\",\"resume_checkpoint\":true}"
      })
  void whatAnUpdateDoesNotNameStaysAsItIs(String body) throws IOException {
    JobDefinition job = only(body);
    assertEquals(true, job.get(Field.RESTORE).truth());
    assertEquals(Kind.UPDATE, job.kind());
    assertNull(job.isOn(Field.RESTART));
    assertNull(job.get(Field.CHECKPOINT_PATH));
    assertEquals(RuntimeConfig.EMPTY, job.runtimeConfig());
  }

  @Test
  void namesAJobByItsClassElseByItsFile() throws IOException {
    assertEquals("acme.Orders", only("{\"main_class\":\"acme.Orders\"}").name());
    JobDefinition job = only("\n {\"entrypoint\":\"obs://a/b.jar\"}");
    assertEquals("job.json", job.name());
    assertEquals("job.json:2:2", job.at().toString());
    assertEquals(3, job.at().endColumn());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"checkpoint_path\": {\"a\": 1}` | CHECKPOINT_PATH | 20 | field checkpoint_path is an"
            + " object, but must be a string",
        "`\"flink_version\": 1.10` | FLINK_VERSION | 18 | field flink_version is a number, but must"
            + " be a string; put it in double quotes",
        "`\"resume_checkpoint\": \"yes\"` | RESTORE | 22 | field resume_checkpoint is a string, but"
            + " must be true or false",
        "`\"restart_when_exception\": 1` | RESTART | 27 | field restart_when_exception is a number,"
            + " but must be true or false",
        "`\"checkpoint_interval\": 30.5` | CHECKPOINT_INTERVAL | 24 | field checkpoint_interval is"
            + " a number, but must be a whole number",
        "`\"checkpoint_interval\": \"30s\"` | CHECKPOINT_INTERVAL | 24 | field checkpoint_interval"
            + " is a string, but must be a whole number",
        "`\"checkpoint_mode\": true` | CHECKPOINT_MODE | 20 | field checkpoint_mode is a boolean,"
            + " but must be 1 or 2",
        "`\"resume_max_num\": 99999999999999999999` | RESUME_MAX | 19 | field resume_max_num is a"
            + " number, but must be a whole number",
        "`\"main_class\": [\"a\"]` | MAIN_CLASS | 15 | field main_class is an array, but must be a"
            + " string",
      })
  void refusesWrongTypes(String member, Field field, int column, String message)
      throws IOException {
    Found found = read("{\"name\":\"n\",\"entrypoint\":\"e\",\n" + member + "}");
    assertEquals(1, found.problems().size(), found::toString);
    Problem problem = found.problems().get(0);
    assertEquals(Problem.Kind.DEFINITION, problem.kind());
    assertEquals("job.json:2:" + column, problem.location().toString());
    assertEquals(message, problem.message());
    assertInstanceOf(Unknown.class, found.definitions().get(0).get(field).value());
  }

  @ParameterizedTest
  @CsvSource({
    "chekpoint_path, checkpoint_path",
    "checkpoint_Path, checkpoint_path",
    "mainClass, main_class",
    "restart_when_exeption, restart_when_exception",
    "runtime_conf, runtime_config",
    "nam, name"
  })
  void namesWhatIsNearlyAField(String key, String meant) throws IOException {
    Found found = read("{\"main_class\":\"a.B\",\n \"" + key + "\": 7}");
    assertEquals(
        List.of(
            "job.json:2:2: the API knows no field "
                + key
                + ", so it has no effect; did you mean "
                + meant),
        found.problems().stream().map(p -> p.location() + ": " + p.message()).toList());
    assertEquals(1, found.definitions().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"comment", "type", "owner", "savepoint_path", "smn_topic", "names2"})
  void ignoresOtherKeys(String key) throws IOException {
    assertEquals(List.of(), read("{\"main_class\":\"a.B\",\"" + key + "\": 7}").problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "\"text\"",
        "{}",
        "{\"name\": \"a\"}",
        "{\"version\": 3, \"dependencies\": {}}",
        "{\"is_success\": \"false\", \"message\": \"no\"}",
        "{\"jobs\": [{\"name\": \"a\", \"job_type\": \"flink_jar_job\"}]}"
      })
  void refusesWhatIsNoDefinition(String json) throws IOException {
    Found found = read(json);
    assertEquals(List.of(), found.definitions());
    assertEquals(1, found.problems().size(), found::toString);
  }

  @Test
  void aFieldGivenTwiceIsUnknown() throws IOException {
    String twice =
        "{\"name\":\"a\",\"checkpoint_path\":\"b/c\",\"job_config\":{\"checkpoint_path\":\"%s\"}}";
    Found found = read(twice.formatted("b/d"));
    assertInstanceOf(Unknown.class, found.definitions().get(0).get(Field.CHECKPOINT_PATH).value());
    assertEquals(1, found.problems().size());
    assertEquals(List.of(), read(twice.formatted("b/c")).problems());
  }

  @Test
  void oneBrokenFileDoesNotStopTheOthers() throws IOException {
    Path broken = Files.writeString(root.resolve("a.json"), "{\"name\": ");
    Path good = Files.writeString(root.resolve("b.json"), CREATE);
    Found found =
        RestDefinitions.read(root, List.of(good, root.resolve("absent.json"), broken, root));
    assertEquals(1, found.definitions().size());
    assertEquals(
        List.of(
            ": this job definition cannot be read; check that it is there and may be read",
            "a.json:1:10: cannot be read as JSON: expected a value, but the file ends",
            "absent.json: this job definition cannot be read; check that it is there and may be"
                + " read"),
        found.problems().stream().map(p -> p.location() + ": " + p.message()).toList());
  }

  @Test
  void survivesEveryTruncation() throws IOException {
    for (String whole : List.of(CREATE, DETAILS, LIST)) {
      byte[] bytes = whole.strip().getBytes(StandardCharsets.UTF_8);
      for (int length = 0; length < bytes.length; length++) {
        Path file = Files.write(root.resolve("job.json"), Arrays.copyOf(bytes, length));
        Found found = RestDefinitions.read(root, List.of(file));
        assertEquals(1, found.problems().size(), "at " + length);
        assertEquals(List.of(), found.definitions(), "at " + length);
      }
    }
  }

  @Test
  void quotesNoValues() throws IOException {
    String key = "AKIAIOSFODNN7EXAMPLE";
    for (String json :
        List.of(
            "{\"name\":\"" + key + "\",\"resume_checkpoint\":\"" + key + "\"}",
            "{\"name\":\"a\",\"entrypoint\":[\"" + key + "\"]}",
            "[\"" + key + "\"]")) {
      Found found = read(json);
      assertFalse(found.problems().isEmpty(), json);
      assertFalse(found.problems().toString().contains(key), found::toString);
    }
    assertFalse(only("{\"entrypoint\":\"e\",\"name\":\"" + key + "\"}").display().contains(key));
  }

  private JobDefinition only(String json) throws IOException {
    Found found = read(json);
    assertEquals(List.of(), found.problems());
    assertEquals(1, found.definitions().size());
    return found.definitions().get(0);
  }

  private Found read(String json) throws IOException {
    Path file = Files.writeString(root.resolve("job.json"), json);
    return RestDefinitions.read(root, List.of(file));
  }
}
