package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.apimodel.MethodRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The table of methods against the real ones. A row with first or last version must be true of
 * every version; one without must be true of every version that has the class, or stand in {@code
 * unbounded-rows.tsv} with the versions in which it is.
 */
class FlinkJarsTest {

  private static final List<String> VERSIONS = FlinkJars.VERSIONS;

  /** Types whose rows are shared by types that have not all of the methods: see FlinkTypes. */
  private static final Set<String> FAMILIES =
      Set.of(
          FlinkTypes.DATA_STREAM,
          FlinkTypes.TABLE,
          FlinkSlots.TABLE_ENVIRONMENT_TYPE,
          FlinkTypes.READABLE_CONFIG,
          FlinkTypes.CONFIG_OPTION);

  private static final List<FlinkRow> ROWS = AllRows.of(null);

  /** The versions of rows without bounds, by {@code class method arity}. */
  private static final Map<String, List<String>> UNBOUNDED = unbounded();

  private static final Map<String, Set<String>> MEMBERS = new HashMap<>();

  private static Map<String, List<String>> unbounded() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (List<String> cells : ExceptionList.rows("unbounded-rows.tsv", 5)) {
      String versions = cells.get(3);
      List<String> before =
          all.put(
              String.join(" ", cells.subList(0, 3)),
              versions.equals("none") ? List.of() : List.of(versions.split(" ", -1)));
      assertEquals(null, before, cells.toString());
    }
    return all;
  }

  private static String member(FlinkRow row) {
    MethodRow method = row.row();
    String arity = method.arity() == Row.ANY ? "any" : String.valueOf(method.arity());
    return method.type() + " " + method.method() + " " + arity;
  }

  private static boolean isBounded(FlinkRow row) {
    return row.since() != null || row.until() != null;
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void hasEachMethodInTheVersionsThatHaveIt(String version) {
    List<String> problems = new ArrayList<>();
    for (FlinkRow row : withJar()) {
      boolean real = isThere(row, version);
      if (real != isExpected(row, version)) {
        problems.add(member(row) + (real ? " is there" : " is not there"));
      }
    }
    assertEquals(List.of(), problems, version);
  }

  private static boolean isExpected(FlinkRow row, String version) {
    FlinkJars jars = FlinkJars.of(version);
    if (isBounded(row)) {
      return row.isIn(jars.version());
    }
    List<String> versions = UNBOUNDED.get(member(row));
    return versions == null ? jars.find(row.row().type()) != null : versions.contains(version);
  }

  @Test
  void hasNoRowOfAClassThatNoVersionHas() {
    List<String> problems = new ArrayList<>();
    for (FlinkRow row : withJar()) {
      boolean known =
          VERSIONS.stream().anyMatch(v -> FlinkJars.of(v).find(row.row().type()) != null);
      if (!known && !UNBOUNDED.containsKey(member(row))) {
        problems.add(member(row));
      }
    }
    assertEquals(List.of(), problems);
  }

  private static List<FlinkRow> withJar() {
    return ROWS.stream().filter(r -> !r.row().type().startsWith(FlinkJars.WITHOUT_JAR)).toList();
  }

  @Test
  void lacksTheJarsThatItLeavesOut() {
    for (String version : VERSIONS) {
      Set<String> names = FlinkJars.of(version).classNames();
      assertTrue(names.stream().noneMatch(n -> n.startsWith(FlinkJars.WITHOUT_JAR)), version);
    }
  }

  @Test
  void needsEachException() {
    Map<String, FlinkRow> rows = new HashMap<>();
    ROWS.forEach(r -> rows.put(member(r), r));
    UNBOUNDED.forEach(
        (member, versions) -> {
          FlinkRow row = rows.get(member);
          assertFalse(row == null, "no row: " + member);
          assertFalse(isBounded(row), "has bounds of its own: " + member);
          List<String> ofClass =
              VERSIONS.stream()
                  .filter(v -> FlinkJars.of(v).find(row.row().type()) != null)
                  .toList();
          assertFalse(
              !ofClass.isEmpty() && ofClass.equals(versions), "is in all versions: " + member);
        });
  }

  // ---- what is there

  private static boolean isThere(FlinkRow row, String version) {
    MethodRow method = row.row();
    String wanted =
        method.arity() == Row.ANY ? method.method() : method.method() + "/" + method.arity();
    return members(version, method.type()).contains(wanted);
  }

  /** The methods of a type, and of the types that share its rows, with and without arity. */
  private static Set<String> members(String version, String type) {
    return MEMBERS.computeIfAbsent(
        version + " " + type,
        k -> {
          FlinkJars jars = FlinkJars.of(version);
          Set<String> all = new HashSet<>();
          for (String one : FAMILIES.contains(type) ? family(jars, type) : List.of(type)) {
            for (ClassFile.Method method : jars.usableMethods(one)) {
              all.add(method.ref().name());
              all.add(method.ref().name() + "/" + method.arity());
            }
          }
          return all;
        });
  }

  private static Collection<String> family(FlinkJars jars, String type) {
    Set<String> all = new HashSet<>();
    for (String below : FlinkTypes.named()) {
      if (FlinkTypes.isBelow(below, type)) {
        String name = FlinkJars.binaryName(below);
        all.add(name);
        jars.classNames().stream().filter(c -> c.startsWith(name + "$")).forEach(all::add);
      }
    }
    return all;
  }
}
