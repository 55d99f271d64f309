package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The static constants of Flink's option classes by version, read from {@code flink-options.tsv}.
 */
final class FlinkOptions {

  /**
   * One constant in some versions.
   *
   * @param since first version
   * @param until last version; null for the newest
   * @param option its value
   */
  record Row(Version since, @Nullable Version until, OptionKey option) {}

  /** The version whose keys stand for an unknown one. */
  private static final Version COMMON = new Version(1, 20);

  /** Classes of which the table has only the few constants that matter. */
  private static final Set<String> PARTIAL =
      Set.of(
          "org.apache.flink.configuration.ExecutionOptions",
          "org.apache.flink.configuration.ConfigConstants");

  private static final Map<String, Map<String, List<Row>>> ROWS = load();

  private FlinkOptions() {}

  private static Map<String, Map<String, List<Row>>> load() {
    Map<String, Map<String, List<Row>>> all = new HashMap<>();
    for (String line : FlinkResources.lines("flink-options.tsv")) {
      String[] cells = line.split("\t", -1);
      String type = enumType(cells[0], cells[1], cells[5]);
      AbstractValue standard = cells[6].isEmpty() ? null : standard(type, cells[6]);
      List<String> fallback = cells[7].isEmpty() ? List.of() : List.of(cells[7].split(",", -1));
      rows(all, cells[0], cells[1])
          .add(
              new Row(
                  Objects.requireNonNull(Version.parse(cells[2])),
                  Version.parse(cells[3]),
                  new OptionKey(cells[4], fallback, type, standard)));
    }
    return all;
  }

  /** The rows of a field so far. */
  private static List<Row> rows(
      Map<String, Map<String, List<Row>>> all, String type, String field) {
    Map<String, List<Row>> ofType = all.get(type);
    if (ofType == null) {
      ofType = new HashMap<>();
      all.put(type, ofType);
    }
    List<Row> rows = ofType.get(field);
    if (rows == null) {
      rows = new ArrayList<>();
      ofType.put(field, rows);
    }
    return rows;
  }

  private static AbstractValue standard(String type, String text) {
    AbstractValue value = Conversions.defaultValue(type, text);
    return value == null ? Unknown.because("default of an option of type " + type) : value;
  }

  /** The table has simple names; two of the enums are homonyms. */
  private static String enumType(String owner, String field, String type) {
    return switch (type) {
      case "CheckpointingMode" ->
          owner.endsWith(".ExecutionCheckpointingOptions") && field.equals("CHECKPOINTING_MODE")
              ? FlinkEnums.OLD_MODE
              : FlinkEnums.MODE;
      case "ExternalizedCheckpointCleanup" -> FlinkEnums.CLEANUP;
      case "ExternalizedCheckpointRetention" -> FlinkEnums.RETENTION;
      case "RuntimeExecutionMode" -> FlinkEnums.RUNTIME_MODE;
      default -> type;
    };
  }

  static Set<String> types() {
    return ROWS.keySet();
  }

  /**
   * The value of a static field.
   *
   * @param version null where it is not known
   * @return null where no option class has it
   */
  static @Nullable AbstractValue constant(String type, String field, @Nullable Version version) {
    List<Row> rows = ROWS.getOrDefault(type, Map.of()).get(field);
    if (rows != null) {
      return Constant.of(select(rows, version == null ? COMMON : version).option());
    }
    boolean isComplete = ROWS.containsKey(type) && !PARTIAL.contains(type);
    return !isComplete && isOtherOption(type, field) ? Constant.of(other(type, field)) : null;
  }

  /** The row of the version, or the nearest where the version lacks the field. */
  private static Row select(List<Row> rows, Version version) {
    Row found = rows.get(0);
    for (Row row : rows) {
      if (version.compareTo(row.since()) >= 0) {
        found = row;
      }
    }
    return found;
  }

  /**
   * Options that are not in the table have nothing to do with checkpoints: the table was made from
   * all that have.
   */
  private static boolean isOtherOption(String type, String field) {
    return FlinkTypes.isFlink(type)
        && (type.endsWith("Options")
            || type.endsWith("OptionsInternal")
            || type.endsWith("ConfigConstants"))
        && field.equals(field.toUpperCase(java.util.Locale.ROOT));
  }

  private static OptionKey other(String type, String field) {
    String name = type.substring(type.lastIndexOf('.') + 1) + "." + field;
    return new OptionKey(name, List.of(), "", Unknown.because("default of " + name));
  }

  /** Names of backends that jobs use instead of the words. */
  static @Nullable AbstractValue backendName(String type, String field) {
    if (!type.equals("org.apache.flink.runtime.state.StateBackendLoader")) {
      return null;
    }
    return switch (field) {
      case "ROCKSDB_STATE_BACKEND_NAME" -> Text.of("rocksdb");
      case "HASHMAP_STATE_BACKEND_NAME" -> Text.of("hashmap");
      case "MEMORY_STATE_BACKEND_NAME" -> Text.of("jobmanager");
      case "FS_STATE_BACKEND_NAME" -> Text.of("filesystem");
      case "FORST_STATE_BACKEND_NAME" -> Text.of("forst");
      default -> null;
    };
  }
}
