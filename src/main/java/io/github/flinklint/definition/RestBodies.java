package io.github.flinklint.definition;

import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Spelling;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that one JSON file tells of. The answers about a job nest most of its settings in {@code
 * job_config}, requests have them side by side (API reference of DLI, pages dli_02_0230,
 * dli_02_0231 and dli_02_0235).
 */
final class RestBodies {

  private static final String CONFIG = "job_config";
  private static final String RUNTIME_CONFIG = "runtime_config";
  private static final String TYPE = "job_type";
  private static final String JAR_JOB = "flink_jar_job";

  private static final Map<String, Field> FIELDS = fields();

  /** What tells a definition from a list that only names its jobs, and from other JSON. */
  private static final Set<Field> TELLING =
      Set.of(
          Field.MAIN_CLASS,
          Field.ENTRYPOINT,
          Field.ARGUMENTS,
          Field.CHECKPOINT_PATH,
          Field.CHECKPOINT_ENABLED,
          Field.RESTART,
          Field.RESTORE);

  /** Other names of the API, of which some are near to one of a field. */
  private static final Set<String> OTHER_NAMES =
      Set.of(
          CONFIG,
          RUNTIME_CONFIG,
          TYPE,
          "desc",
          "job_id",
          "tags",
          "queue_name",
          "cu_number",
          "manager_cu_number",
          "parallel_number",
          "executor_number",
          "executor_cu_number",
          "tm_cus",
          "tm_slot_num",
          "smn_topic",
          "dependency_files",
          "resource_config",
          "savepoint_path",
          "sql_body",
          "status",
          "username",
          "user_name",
          "run_mode");

  private final String file;
  private final List<JobDefinition> definitions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  RestBodies(String file) {
    this.file = file;
  }

  private static Map<String, Field> fields() {
    Map<String, Field> fields = new TreeMap<>();
    for (Field field : Field.values()) {
      String name = field.in(JobDefinition.Kind.REST);
      if (name != null) {
        fields.put(name, field);
      }
    }
    return fields;
  }

  /** The jobs of a document. */
  Found read(JsonNode root) {
    any(root);
    return new Found(definitions, problems);
  }

  // ---- where the bodies are

  private void any(JsonNode node) {
    if (node instanceof JsonNode.Items items) {
      items.elements().forEach(this::any);
    } else if (node instanceof JsonNode.Struct struct) {
      JsonNode inner = inner(struct);
      if (inner == null) {
        body(struct);
      } else {
        any(inner);
      }
    } else {
      problem(
          node.at(), "expected an object with the fields of a Flink Jar job, found " + node.kind());
    }
  }

  /** What an answer wraps; null where it is a body itself. */
  private static @Nullable JsonNode inner(JsonNode.Struct struct) {
    for (String wrapper : List.of("job_detail", "job_list", "jobs")) {
      JsonNode inner = struct.get(wrapper);
      if (inner instanceof JsonNode.Struct || inner instanceof JsonNode.Items) {
        return inner;
      }
    }
    return null;
  }

  // ---- one body

  private void body(JsonNode.Struct body) {
    if (isOtherJob(body)) {
      return;
    }
    Map<Field, Given> fields = new EnumMap<>(Field.class);
    JsonNode.@Nullable Struct config = body.get(CONFIG) instanceof JsonNode.Struct c ? c : null;
    members(body, fields);
    if (config != null) {
      members(config, fields);
    }
    if (fields.keySet().stream().noneMatch(TELLING::contains)) {
      problem(
          body.at(),
          "no settings of a Flink Jar job here; name a body that creates a job, or the answer with"
              + " its details");
      return;
    }
    String name = name(fields);
    Given given = fields.get(Field.NAME);
    SourceLocation at = given == null ? start(body.at()) : given.at();
    RuntimeConfig runtime = runtimeConfig(body, config);
    definitions.add(
        new JobDefinition(
            isUpdate(body, fields, config) ? JobDefinition.Kind.UPDATE : JobDefinition.Kind.REST,
            name,
            "",
            at,
            fields,
            runtime == null ? RuntimeConfig.EMPTY : runtime));
  }

  /** A job in SQL, or of another service. */
  private static boolean isOtherJob(JsonNode.Struct body) {
    if (body.get(TYPE) instanceof JsonNode.Str type) {
      return !type.text().template().equals(JAR_JOB);
    }
    return body.get("sql_body") instanceof JsonNode.Str sql && !sql.text().template().isBlank();
  }

  /** A body that creates a job has a name and no type. */
  private static boolean isUpdate(
      JsonNode.Struct body, Map<Field, Given> fields, JsonNode.@Nullable Struct config) {
    return config == null && (!fields.containsKey(Field.NAME) || body.get(TYPE) != null);
  }

  private String name(Map<Field, Given> fields) {
    for (Field field : List.of(Field.NAME, Field.MAIN_CLASS)) {
      Given given = fields.get(field);
      if (given != null && given.text() != null && !given.text().template().isBlank()) {
        return given.text().display();
      }
    }
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** Where an object begins: its end may be far. */
  private static SourceLocation start(SourceLocation at) {
    return new SourceLocation(at.file(), at.line(), at.column(), at.line(), at.column() + 1);
  }

  private void members(JsonNode.Struct struct, Map<Field, Given> fields) {
    for (JsonNode.Member member : struct.members()) {
      Field field = FIELDS.get(member.key());
      if (field == null) {
        nearMiss(member);
      } else if (!(member.value() instanceof JsonNode.Null)) {
        Given given = RestValue.of(field, member, problems);
        Given before = fields.get(field);
        if (before != null && !before.value().equals(given.value())) {
          String reason = member.key() + " is given twice";
          problem(member.nameAt(), reason + ", here and beside " + CONFIG + "; remove one of them");
          given = new Given(Unknown.because(reason, given.at()), given.at());
        }
        fields.put(field, given);
      }
    }
  }

  private static @Nullable RuntimeConfig runtimeConfig(
      JsonNode.Struct body, JsonNode.@Nullable Struct config) {
    JsonNode node = body.get(RUNTIME_CONFIG);
    if (node == null && config != null) {
      node = config.get(RUNTIME_CONFIG);
    }
    if (node == null || node instanceof JsonNode.Null) {
      return null;
    }
    return node instanceof JsonNode.Str str
        ? RuntimeConfigs.parse(str.text(), str.at())
        : RuntimeConfigs.of(node);
  }

  // ---- what is wrong

  private void nearMiss(JsonNode.Member member) {
    String key = member.key();
    if (OTHER_NAMES.contains(key) || key.length() > 40) {
      return;
    }
    List<String> names = new ArrayList<>(FIELDS.keySet());
    names.add(RUNTIME_CONFIG);
    String near = Spelling.nearest(key, names, key.length() > 7 ? 2 : 1);
    if (near != null) {
      problem(
          member.nameAt(),
          "the API knows no field " + key + ", so it has no effect; did you mean " + near);
    }
  }

  private void problem(SourceLocation at, String message) {
    problems.add(new Problem(Problem.Kind.DEFINITION, at, message));
  }
}
