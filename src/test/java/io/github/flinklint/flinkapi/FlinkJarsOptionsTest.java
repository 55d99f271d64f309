package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of options against the real ones. */
class FlinkJarsOptionsTest {

  private static final List<String> VERSIONS = FlinkJars.VERSIONS;

  private static final String CORE = "org.apache.flink.configuration.";
  private static final String CHECKPOINTING = CORE + "CheckpointingOptions.";
  private static final String EXECUTION =
      "org.apache.flink.streaming.api.environment.ExecutionCheckpointingOptions.";
  private static final List<String> ROCKSDB =
      List.of("org.apache.flink.state.rocksdb.", "org.apache.flink.contrib.streaming.state.");

  /** Classes of which the table has only what bears on checkpoints. */
  private static final Set<String> PARTIAL =
      Set.of(CORE + "ExecutionOptions", CORE + "ConfigConstants");

  private record Row(String type, String field, Version since, Version until, RealOption option) {

    boolean isIn(Version version) {
      return version.compareTo(since) >= 0 && version.compareTo(until) <= 0;
    }
  }

  private static List<Row> rows() {
    List<Row> all = new ArrayList<>();
    for (String line : FlinkResources.lines("flink-options.tsv")) {
      String[] cells = line.split("\t", -1);
      List<String> fallback = cells[7].isEmpty() ? List.of() : List.of(cells[7].split(",", -1));
      Version until = Version.parse(cells[3]);
      all.add(
          new Row(
              cells[0],
              cells[1],
              Objects.requireNonNull(Version.parse(cells[2])),
              until == null ? new Version(99, 0) : until,
              new RealOption(cells[4], fallback, cells[5], cells[6])));
    }
    return all;
  }

  // ---- the file

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void hasEveryConstantAsItIs(String version) {
    FlinkJars jars = FlinkJars.of(version);
    Map<String, RealOption> expected = new TreeMap<>();
    Map<String, RealOption> real = new TreeMap<>();
    for (Row row : rows()) {
      if (row.isIn(jars.version()) && !row.type().startsWith(FlinkJars.WITHOUT_JAR)) {
        expected.put(row.type() + "." + row.field(), row.option());
      }
    }
    for (String type : types()) {
      RealOption.of(jars, type).forEach((field, o) -> real.put(type + "." + field, o));
    }
    real.keySet().removeIf(f -> !expected.containsKey(f) && isOutside(f));
    assertEquals(List.of(), differences(expected, real), version);
  }

  private static boolean isOutside(String constant) {
    return PARTIAL.contains(constant.substring(0, constant.lastIndexOf('.')));
  }

  private static Set<String> types() {
    Set<String> all = new TreeSet<>();
    rows().forEach(r -> all.add(r.type()));
    return all;
  }

  private static List<String> differences(
      Map<String, RealOption> expected, Map<String, RealOption> real) {
    Set<String> all = new TreeSet<>(expected.keySet());
    all.addAll(real.keySet());
    List<String> found = new ArrayList<>();
    for (String constant : all) {
      if (!Objects.equals(expected.get(constant), real.get(constant))) {
        found.add(constant + ": table " + expected.get(constant) + ", Flink " + real.get(constant));
      }
    }
    return found;
  }

  @Test
  void knowsOnlyClassesThatExist() {
    Set<String> missing = types();
    missing.removeIf(t -> t.startsWith(FlinkJars.WITHOUT_JAR));
    for (String version : VERSIONS) {
      missing.removeIf(t -> FlinkJars.of(version).find(t) != null);
    }
    assertEquals(Set.of(), missing);
  }

  /** A class that the table does not claim gives no key, one that it claims every key. */
  @ParameterizedTest
  @FieldSource("VERSIONS")
  void answersForEveryConstantOfAClassThatItClaims(String version) {
    FlinkJars jars = FlinkJars.of(version);
    List<String> problems = new ArrayList<>();
    for (String type : types()) {
      RealOption.of(jars, type)
          .forEach(
              (field, real) -> {
                Object known = FlinkOptions.constant(type, field, jars.version());
                if (known == null) {
                  problems.add(type + "." + field);
                }
              });
    }
    assertEquals(List.of(), problems, version);
  }

  /** A constant elsewhere whose key counts would be taken for an option that does not matter. */
  @ParameterizedTest
  @FieldSource("VERSIONS")
  void lacksNoConstantWithAKeyThatCounts(String version) {
    FlinkJars jars = FlinkJars.of(version);
    Set<String> known = types();
    known.removeAll(PARTIAL);
    List<String> problems = new ArrayList<>();
    for (String type : jars.classNames()) {
      if (type.endsWith("Options") && !known.contains(type)) {
        RealOption.of(jars, type)
            .forEach(
                (field, real) -> {
                  boolean counts = real.keys().stream().anyMatch(FlinkOption.allKeys()::contains);
                  if (counts && !isInTable(type, field, jars.version())) {
                    problems.add(type + "." + field + " " + real);
                  }
                });
      }
    }
    assertEquals(List.of(), problems, version);
  }

  private static boolean isInTable(String type, String field, Version version) {
    return rows().stream()
        .anyMatch(r -> r.type().equals(type) && r.field().equals(field) && r.isIn(version));
  }

  // ---- the options by meaning

  /** The constants that stand for an option, the newest first. */
  private static List<String> constantsOf(FlinkOption option) {
    return switch (option) {
      case INTERVAL -> both("CHECKPOINTING_INTERVAL");
      case MODE ->
          List.of(
              CHECKPOINTING + "CHECKPOINTING_CONSISTENCY_MODE", EXECUTION + "CHECKPOINTING_MODE");
      case RETENTION ->
          List.of(
              CHECKPOINTING + "EXTERNALIZED_CHECKPOINT_RETENTION",
              EXECUTION + "EXTERNALIZED_CHECKPOINT");
      case STATE_BACKEND ->
          List.of(CORE + "StateBackendOptions.STATE_BACKEND", CHECKPOINTING + "STATE_BACKEND");
      case CHECKPOINT_DIR -> both("CHECKPOINTS_DIRECTORY");
      case SAVEPOINT_DIR -> both("SAVEPOINT_DIRECTORY");
      case STORAGE -> both("CHECKPOINT_STORAGE");
      case INCREMENTAL -> both("INCREMENTAL_CHECKPOINTS");
      case RUNTIME_MODE -> List.of(CORE + "ExecutionOptions.RUNTIME_MODE");
      case TIMEOUT -> both("CHECKPOINTING_TIMEOUT");
      case MIN_PAUSE -> both("MIN_PAUSE_BETWEEN_CHECKPOINTS");
      case MAX_CONCURRENT -> both("MAX_CONCURRENT_CHECKPOINTS");
      case TOLERABLE_FAILURES -> both("TOLERABLE_FAILURE_NUMBER");
      case UNALIGNED -> both("ENABLE_UNALIGNED");
      case NUM_RETAINED -> both("MAX_RETAINED_CHECKPOINTS");
      case CHANGELOG ->
          List.of(
              CORE + "StateChangelogOptions.ENABLE_STATE_CHANGE_LOG",
              CHECKPOINTING + "ENABLE_STATE_CHANGE_LOG");
      case ROCKSDB_OPTIONS_FACTORY -> rocksDb("RocksDBOptions.OPTIONS_FACTORY");
      case ROCKSDB_LOG_FILE_SIZE -> rocksDb("RocksDBConfigurableOptions.LOG_MAX_FILE_SIZE");
      case ROCKSDB_LOG_FILE_NUM -> rocksDb("RocksDBConfigurableOptions.LOG_FILE_NUM");
      case ROCKSDB_LOG_LEVEL -> rocksDb("RocksDBConfigurableOptions.LOG_LEVEL");
    };
  }

  private static List<String> both(String field) {
    return List.of(CHECKPOINTING + field, EXECUTION + field);
  }

  private static List<String> rocksDb(String constant) {
    return ROCKSDB.stream().map(p -> p + constant).toList();
  }

  static List<Arguments> options() {
    List<Arguments> all = new ArrayList<>();
    for (FlinkOption option : FlinkOption.values()) {
      VERSIONS.forEach(v -> all.add(Arguments.of(option, v)));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("options")
  void namesTheKeysOfEveryMeaning(FlinkOption option, String version) {
    FlinkJars jars = FlinkJars.of(version);
    List<List<String>> real = new ArrayList<>();
    for (String constant : constantsOf(option)) {
      int dot = constant.lastIndexOf('.');
      RealOption found =
          RealOption.of(jars, constant.substring(0, dot)).get(constant.substring(dot + 1));
      if (found != null) {
        real.add(found.keys());
      }
    }
    List<String> known = option.keys(jars.version());
    if (real.isEmpty()) {
      assertEquals(List.of(), known, option + " in " + version);
      return;
    }
    assertEquals(real.get(0), known, option + " in " + version);
    assertEquals(real.get(0).get(0), option.primaryKey(jars.version()), option + " in " + version);
    real.forEach(
        keys ->
            assertEquals(real.get(0).get(0), keys.get(0), option + ", old class, in " + version));
  }

  /** Where the version has no key, one is needed all the same as a slot: an old one. */
  @ParameterizedTest
  @EnumSource
  void hasAKeyInEveryVersion(FlinkOption option) {
    for (String version : VERSIONS) {
      String key = option.primaryKey(Version.parse(version));
      assertEquals(true, FlinkOption.allKeys().contains(key), version);
    }
  }
}
