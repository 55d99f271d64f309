package io.github.flinklint.flinkapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinklint.flinkapi.ClassFile.Method;
import io.github.flinklint.flinkapi.ClassFile.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A call of Flink without a row is taken to touch no configuration and to execute nothing. Flink's
 * own call graph tells whether that is so: a public method from which such a thing is reached has a
 * row, or stands in {@code inert-exceptions.tsv} with the reason why it needs none.
 */
class FlinkJarsInertTest {

  private static final List<String> VERSIONS = FlinkJars.VERSIONS;

  private static final String ROOT = "org.apache.flink.";
  private static final String ENVIRONMENTS = ROOT + "streaming.api.environment.";
  private static final String EXECUTION_CONFIG = ROOT + "api.common.ExecutionConfig";

  /** Fields of the environment that hold a setting of checkpoints, in one version or another. */
  private static final Set<String> ENVIRONMENT_FIELDS =
      Set.of(
          "defaultStateBackend",
          "defaultSavepointDirectory",
          "changelogStateBackendEnabled",
          "configuration",
          "checkpointCfg");

  private static final Set<String> EXCEPTIONS = exceptions("inert-exceptions.tsv");

  /** The same methods are setters: their reasons stand in the file of FlinkJarsSettersTest. */
  private static final Set<String> SETTERS = exceptions("unlisted-setters.tsv");

  private static final Map<String, Found> FOUND = new HashMap<>();

  /**
   * What the graph of a version tells.
   *
   * @param withoutRow public methods that write or execute and have no row, each with the way to
   *     its target
   * @param writers all methods from which a write is reached
   */
  private record Found(Map<String, String> withoutRow, Set<String> writers) {}

  private static Set<String> exceptions(String file) {
    Set<String> all = new TreeSet<>();
    for (List<String> cells : ExceptionList.rows(file, 3)) {
      assertTrue(all.add(cells.get(0) + " " + cells.get(1)), cells.toString());
    }
    return all;
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void hasARowForEveryMethodThatIsNotInert(String version) {
    Map<String, String> found = new TreeMap<>(found(version).withoutRow());
    found.keySet().removeAll(EXCEPTIONS);
    found.keySet().removeAll(SETTERS);
    assertEquals(Map.of(), found, version);
  }

  @Test
  void needsEachException() {
    Set<String> stale = new TreeSet<>(EXCEPTIONS);
    VERSIONS.forEach(v -> stale.removeAll(found(v).withoutRow().keySet()));
    assertEquals(Set.of(), stale);
    Set<String> twice = new TreeSet<>(EXCEPTIONS);
    twice.retainAll(SETTERS);
    assertEquals(Set.of(), twice);
  }

  /** Without this, a graph with a hole in it would pass as well. */
  @ParameterizedTest
  @FieldSource("VERSIONS")
  void findsTheMethodsThatAreKnownToWrite(String version) {
    Set<String> writers = found(version).writers();
    List<String> known = new ArrayList<>(List.of("enableCheckpointing", "configure"));
    if (!version.startsWith("2.")) {
      known.add("setStateBackend");
    }
    if (!version.equals("1.10")) {
      known.addAll(List.of("setRuntimeMode", "getStreamGraph", "execute"));
    }
    for (String name : known) {
      assertTrue(writers.contains(FlinkSlots.ENVIRONMENT_TYPE + "." + name), version + " " + name);
    }
    for (String inert : List.of("fromElements", "addSource", "getParallelism")) {
      String name = FlinkSlots.ENVIRONMENT_TYPE + "." + inert;
      assertFalse(writers.contains(name), version + " " + inert);
    }
  }

  // ---- what is reached

  private static synchronized Found found(String version) {
    return FOUND.computeIfAbsent(version, v -> search(FlinkJars.of(v)));
  }

  private static Found search(FlinkJars jars) {
    CallGraph graph = new CallGraph(jars);
    Set<String> tracked = trackedConstants(jars);
    Map<Ref, Ref> writers =
        graph.reaching(
            targets(graph, m -> writes(m, tracked)), FlinkJarsInertTest::actsOnWhatIsThere);
    Map<Ref, Ref> executors =
        graph.reaching(targets(graph, FlinkJarsInertTest::executes), r -> true);
    Map<Ref, Ref> fillers =
        graph.reaching(targets(graph, FlinkJarsInertTest::fillsConfiguration), r -> true);
    Map<String, String> found = new TreeMap<>();
    collect(jars, graph, writers, FlinkJarsInertTest::isOfUsers, found);
    collect(jars, graph, executors, FlinkJarsInertTest::isOfUsers, found);
    collect(jars, graph, fillers, FlinkSlots.CONFIGURATION_TYPE::equals, found);
    Set<String> names = new HashSet<>();
    writers.keySet().forEach(r -> names.add(r.owner() + "." + r.name()));
    return new Found(found, names);
  }

  private static Set<Ref> targets(CallGraph graph, Predicate<Method> isTarget) {
    Set<Ref> all = new HashSet<>();
    graph.methods().stream().filter(isTarget).forEach(m -> all.add(m.ref()));
    return all;
  }

  private static void collect(
      FlinkJars jars,
      CallGraph graph,
      Map<Ref, Ref> reaching,
      Predicate<String> isAsked,
      Map<String, String> found) {
    FlinkModel model = FlinkModel.forVersion(jars.version());
    for (String name : jars.classNames()) {
      ClassFile file = isAsked.test(name) ? jars.find(name) : null;
      if (file == null || !file.isPublic()) {
        continue;
      }
      String type = name.replace('$', '.');
      for (Method method : file.methods()) {
        boolean isVisible = method.is(ClassFile.PUBLIC) && !method.is(ClassFile.SYNTHETIC);
        FlinkRow row = model.find(type, method.ref().name(), method.arity());
        if (isVisible && (row == null || !row.isIn(jars.version()))) {
          graph.meantBy(method.ref()).stream()
              .filter(reaching::containsKey)
              .findFirst()
              .ifPresent(
                  r -> found.put(type + " " + method.ref().name(), CallGraph.path(reaching, r)));
        }
      }
    }
  }

  /** Classes that jobs use and that lead to an environment. */
  private static boolean isOfUsers(String name) {
    return name.startsWith(ENVIRONMENTS)
        || name.startsWith(ROOT + "streaming.api.datastream.")
        || name.equals(EXECUTION_CONFIG)
        || (name.startsWith(ROOT + "table.api.") && !name.contains(".internal."));
  }

  /** What a constructor of an environment writes, it writes into a new one. */
  private static boolean actsOnWhatIsThere(Ref method) {
    return !(method.name().equals("<init>") && method.owner().startsWith(ENVIRONMENTS));
  }

  // ---- targets

  /**
   * Writes a field of the environment or of its checkpoint config, an option that is tracked, or
   * options in bulk. What runs on the cluster writes other configurations.
   */
  private static boolean writes(Method method, Set<String> tracked) {
    String owner = method.ref().owner();
    if (owner.startsWith(ROOT + "runtime.") || method.ref().name().startsWith("<")) {
      return false;
    }
    boolean namesOption =
        method.reads().stream().anyMatch(r -> tracked.contains(r.owner() + "." + r.name()));
    boolean isNear = owner.startsWith(ENVIRONMENTS) || owner.equals(EXECUTION_CONFIG);
    return method.writes().stream().anyMatch(FlinkJarsInertTest::isSetting)
        || (namesOption && calls(method).anyMatch(FlinkJarsInertTest::setsOption))
        || (isNear && calls(method).anyMatch(FlinkJarsInertTest::addsOptions));
  }

  private static Stream<Ref> calls(Method method) {
    return Stream.concat(method.calls().stream(), method.virtualCalls().stream());
  }

  private static boolean isSetting(Ref field) {
    return field.owner().equals(FlinkSlots.CHECKPOINT_CONFIG_TYPE)
        || (field.owner().equals(FlinkSlots.ENVIRONMENT_TYPE)
            && ENVIRONMENT_FIELDS.contains(field.name()));
  }

  private static boolean isOfConfiguration(Ref called) {
    return called.owner().equals(ROOT + "configuration.WritableConfig")
        || (called.owner().startsWith(ROOT + "configuration.")
            && called.owner().endsWith("Configuration"));
  }

  private static boolean setsOption(Ref called) {
    boolean writes = called.name().startsWith("set") || called.name().startsWith("remove");
    return isOfConfiguration(called) && writes;
  }

  private static boolean addsOptions(Ref called) {
    return isOfConfiguration(called) && called.name().equals("addAll");
  }

  private static boolean executes(Method method) {
    String owner = method.ref().owner();
    String name = method.ref().name();
    return (owner.equals(FlinkSlots.ENVIRONMENT_TYPE)
            && (name.equals("execute") || name.equals("executeAsync")))
        || (owner.equals(ROOT + "table.delegation.Executor") && name.startsWith("execute"));
  }

  /** Changes the map that a {@code Configuration} keeps its options in. */
  private static boolean fillsConfiguration(Method method) {
    return method.ref().owner().equals(FlinkSlots.CONFIGURATION_TYPE)
        && calls(method).anyMatch(FlinkJarsInertTest::changesMap);
  }

  private static boolean changesMap(Ref called) {
    return called.owner().startsWith("java.util.")
        && called.owner().endsWith("Map")
        && Set.of("put", "putAll", "remove", "clear").contains(called.name());
  }

  /** The constants of options of which the model follows the keys. */
  private static Set<String> trackedConstants(FlinkJars jars) {
    Set<String> all = new HashSet<>();
    for (String type : FlinkOptions.types()) {
      RealOption.of(jars, type)
          .forEach(
              (field, option) -> {
                if (option.keys().stream().anyMatch(FlinkOption.allKeys()::contains)) {
                  all.add(type + "." + field);
                }
              });
    }
    return all;
  }
}
