package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Whatever looks like a setter on a class that carries configuration has a row, or stands in {@code
 * unlisted-setters.tsv} with the reason why it needs none.
 */
class FlinkJarsSettersTest {

  private static final List<String> VERSIONS = FlinkJars.VERSIONS;

  private static final List<String> TYPES =
      List.of(
          FlinkSlots.ENVIRONMENT_TYPE,
          FlinkSlots.CHECKPOINT_CONFIG_TYPE,
          FlinkSlots.HASHMAP_BACKEND_TYPE,
          FlinkSlots.ROCKSDB_BACKEND_TYPE,
          FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE,
          FlinkSlots.EMBEDDED_ROCKSDB_BACKEND_TYPE_2,
          FlinkSlots.FS_BACKEND_TYPE,
          FlinkSlots.MEMORY_BACKEND_TYPE,
          FlinkSlots.FILE_STORAGE_TYPE,
          FlinkSlots.JOB_MANAGER_STORAGE_TYPE,
          FlinkSlots.CONFIGURATION_TYPE,
          FlinkSlots.TABLE_CONFIG_TYPE,
          FlinkTypes.SETTINGS_BUILDER);

  private static final Pattern SETTER =
      Pattern.compile("(set|enable|disable|configure|with|use)([A-Z].*)?");

  private static final Set<String> UNLISTED = unlisted();

  private static Set<String> unlisted() {
    Set<String> all = new TreeSet<>();
    for (List<String> cells : ExceptionList.rows("unlisted-setters.tsv", 3)) {
      assertTrue(all.add(cells.get(0) + " " + cells.get(1)), cells.toString());
    }
    return all;
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void hasARowForEverySetter(String version) {
    Set<String> missing = withoutRow(version);
    missing.removeAll(UNLISTED);
    assertEquals(Set.of(), missing, version);
  }

  @Test
  void needsEachException() {
    Set<String> stale = new TreeSet<>(UNLISTED);
    VERSIONS.forEach(v -> stale.removeAll(withoutRow(v)));
    assertEquals(Set.of(), stale);
  }

  @Test
  void looksAtClassesThatExist() {
    for (String type : TYPES) {
      assertTrue(VERSIONS.stream().anyMatch(v -> FlinkJars.of(v).find(type) != null), type);
    }
  }

  private static Set<String> withoutRow(String version) {
    FlinkJars jars = FlinkJars.of(version);
    FlinkModel model = FlinkModel.forVersion(jars.version());
    Set<String> all = new TreeSet<>();
    for (String type : TYPES) {
      for (ClassFile.Method method : jars.usableMethods(type)) {
        String name = method.ref().name();
        if (method.is(ClassFile.PUBLIC) && isSetter(method)) {
          FlinkRow row = model.find(type, name, method.arity());
          if (row == null || !row.isIn(jars.version())) {
            all.add(type + " " + name);
          }
        }
      }
    }
    return all;
  }

  private static boolean isSetter(ClassFile.Method method) {
    String name = method.ref().name();
    boolean takesOnly = method.returnsNothing() && method.arity() > 0 && !name.equals("<init>");
    return SETTER.matcher(name).matches() || takesOnly;
  }
}
