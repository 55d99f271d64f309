package io.github.flinklint.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.flinklint.oracle.FlinkVersion;
import io.github.flinklint.platform.Malformation.Kind;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The grammar of paths against Flink's own classes. Flink takes whatever is called valid here; what
 * it takes besides is explained by kind in {@code accepted-by-flink.tsv}.
 */
class PathOracleTest {

  private static final List<String> VERSIONS = FlinkVersion.NAMES;

  private static final List<String> HOLDERS =
      List.of(
          "org.apache.flink.runtime.state.filesystem.FsStateBackend",
          "org.apache.flink.runtime.state.storage.FileSystemCheckpointStorage");

  private static final Map<String, List<Constructor<?>>> LOADED = new TreeMap<>();

  /** What takes a path for checkpoints in a version: its path class, then backend and storage. */
  private static synchronized List<Constructor<?>> constructors(String version) {
    return LOADED.computeIfAbsent(version, PathOracleTest::load);
  }

  private static List<Constructor<?>> load(String version) {
    URL[] jars =
        Stream.of(FlinkVersion.of(version).classPath().split(File.pathSeparator, -1))
            .map(PathOracleTest::url)
            .toArray(URL[]::new);
    ClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
    List<Constructor<?>> found = new ArrayList<>();
    found.addAll(constructor("org.apache.flink.core.fs.Path", loader));
    HOLDERS.forEach(holder -> found.addAll(constructor(holder, loader)));
    return found;
  }

  private static List<Constructor<?>> constructor(String type, ClassLoader loader) {
    try {
      return List.of(Class.forName(type, true, loader).getConstructor(String.class));
    } catch (ClassNotFoundException e) {
      return List.of();
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static URL url(String jar) {
    try {
      return Path.of(jar).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  /** Why the version refuses the path; null where it accepts it. */
  private static @Nullable String refusal(String version, String path) {
    for (Constructor<?> constructor : constructors(version)) {
      try {
        constructor.newInstance(path);
      } catch (InvocationTargetException e) {
        return constructor.getDeclaringClass().getSimpleName() + ": " + e.getCause();
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    return null;
  }

  private static Map<Kind, String> explanations() {
    Map<Kind, String> all = new EnumMap<>(Kind.class);
    for (String line : PathTableTest.lines("accepted-by-flink.tsv")) {
      String[] cells = line.split("\t", -1);
      assertEquals(2, cells.length, line);
      assertFalse(cells[1].isBlank(), line);
      all.put(Kind.valueOf(cells[0]), cells[1]);
    }
    return all;
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void hasBackendOrStorage(String version) {
    assertFalse(constructors(version).size() < 2, "nothing checks a path in " + version);
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void takesWhatIsValid(String version) {
    Map<String, String> refused = new TreeMap<>();
    for (PathTableTest.Row row : PathTableTest.rows()) {
      String why = row.isValid() ? refusal(version, row.text()) : null;
      if (why != null) {
        refused.put(row.written(), why);
      }
    }
    assertEquals(Map.of(), refused);
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void takesNothingElseWithoutAnExplanation(String version) {
    Set<Kind> explained = explanations().keySet();
    List<String> unexplained = new ArrayList<>();
    for (PathTableTest.Row row : PathTableTest.rows()) {
      boolean isTaken = !row.isValid() && refusal(version, row.text()) == null;
      if (isTaken && !explained.containsAll(row.kinds())) {
        unexplained.add(row.written() + " " + row.kinds());
      }
    }
    assertEquals(List.of(), unexplained);
  }

  @Test
  void needsEachExplanation() {
    Set<Kind> taken = EnumSet.noneOf(Kind.class);
    for (PathTableTest.Row row : PathTableTest.rows()) {
      if (VERSIONS.stream().anyMatch(v -> refusal(v, row.text()) == null)) {
        taken.addAll(row.kinds());
      }
    }
    assertEquals(taken, explanations().keySet());
  }
}
