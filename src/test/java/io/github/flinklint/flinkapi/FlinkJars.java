package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.oracle.FlinkVersion;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** The real Flink of one version: the class files of its jars, and a class loader over them. */
final class FlinkJars {

  /** The versions of which the build brings the jars. */
  static final List<String> VERSIONS = List.of("1.10", "1.12", "1.15", "1.17", "1.20", "2.3");

  /** Classes of flink-statebackend-forst, which is not among the jars of any version. */
  static final String WITHOUT_JAR = "org.apache.flink.state.forst.";

  private static final Map<String, FlinkJars> LOADED = new HashMap<>();

  private final String version;
  private final Map<String, JarFile> jarOfClass = new LinkedHashMap<>();
  private final Map<String, ClassFile> parsed = new HashMap<>();
  private final URLClassLoader loader;

  private FlinkJars(String version) throws IOException {
    this.version = version;
    List<Path> jars = jars(version);
    for (Path jar : jars) {
      if (jar.getFileName().toString().startsWith("flink-")) {
        index(new JarFile(jar.toFile()));
      }
    }
    List<URL> urls = new ArrayList<>(jars.stream().map(FlinkJars::url).toList());
    urls.addAll(loggers());
    loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** The silent logger of the tests, without which Flink's classes complain. */
  private static List<URL> loggers() {
    try {
      Class<?> binder = Class.forName("org.slf4j.impl.StaticLoggerBinder");
      return List.of(binder.getProtectionDomain().getCodeSource().getLocation());
    } catch (ClassNotFoundException e) {
      return List.of();
    }
  }

  /** The jars of a version, read once in each run. */
  static synchronized FlinkJars of(String version) {
    return LOADED.computeIfAbsent(
        version,
        v -> {
          try {
            return new FlinkJars(v);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static List<Path> jars(String version) {
    return Stream.of(FlinkVersion.of(version).classPath().split(File.pathSeparator, -1))
        .map(Path::of)
        .toList();
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void index(JarFile jar) {
    jar.stream()
        .map(ZipEntry::getName)
        .filter(n -> n.endsWith(".class") && n.startsWith("org/apache/flink/"))
        .filter(n -> !n.startsWith("org/apache/flink/shaded/"))
        .forEach(
            n ->
                jarOfClass.put(
                    n.substring(0, n.length() - ".class".length()).replace('/', '.'), jar));
  }

  /** The version as the table counts. */
  Version version() {
    return Objects.requireNonNull(Version.parse(version));
  }

  ClassLoader loader() {
    return loader;
  }

  /** Names of all of Flink's classes, shaded ones apart. */
  Set<String> classNames() {
    return jarOfClass.keySet();
  }

  /**
   * A class by its binary name or its name in source.
   *
   * @return null where the version has none, or where it is not one of Flink's
   */
  synchronized @Nullable ClassFile find(String type) {
    String name = binaryName(type);
    return jarOfClass.containsKey(name) ? parsed.computeIfAbsent(name, this::read) : null;
  }

  /** Reads a class and does not keep it: all of them fill the memory. */
  ClassFile read(String name) {
    JarFile jar = Objects.requireNonNull(jarOfClass.get(name), name);
    try {
      ZipEntry entry = jar.getEntry(name.replace('.', '/') + ".class");
      return ClassFile.parse(jar.getInputStream(entry).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code a.b.Outer.Inner} as {@code a.b.Outer$Inner}. */
  static String binaryName(String type) {
    StringBuilder name = new StringBuilder();
    boolean isClass = false;
    for (String part : type.split("\\.", -1)) {
      if (name.length() > 0) {
        name.append(isClass ? '$' : '.');
      }
      name.append(part);
      isClass |= Character.isUpperCase(part.charAt(0));
    }
    return name.toString();
  }

  /** A class with all of its superclasses and interfaces that are Flink's; empty for none. */
  List<ClassFile> lineage(String type) {
    Map<String, ClassFile> all = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      ClassFile file = find(open.pop());
      if (file != null && all.put(file.name(), file) == null) {
        open.addAll(file.above());
      }
    }
    return List.copyOf(all.values());
  }

  /** The methods that a program can call or override, own and inherited, and the constructors. */
  List<ClassFile.Method> usableMethods(String type) {
    List<ClassFile.Method> all = new ArrayList<>();
    for (ClassFile file : lineage(type)) {
      file.methods().stream()
          .filter(m -> m.is(ClassFile.PUBLIC) || m.is(ClassFile.PROTECTED))
          .filter(m -> !m.is(ClassFile.SYNTHETIC) && !m.is(ClassFile.BRIDGE))
          .filter(m -> !m.ref().name().equals("<init>") || file.name().equals(binaryName(type)))
          .forEach(all::add);
    }
    return all;
  }
}
