package io.github.flinklint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.BareParser;
import com.github.javaparser.JavaParser;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in a jar, as Maven loads it. */
class OwnClassesTest {

  private static final String GOALS = "io.github.flinklint.goal.Goals";

  @TempDir private Path folder;

  /** Like that of Maven: the jar first, then what Maven itself has. */
  private static final class PluginLoader extends URLClassLoader {

    PluginLoader(List<Path> jars) throws IOException {
      super(new URL[0], OwnClassesTest.class.getClassLoader());
      for (Path jar : jars) {
        addURL(jar.toUri().toURL());
      }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean isOfPlugin =
          name.startsWith("io.github.flinklint.") || name.startsWith("com.github.javaparser.");
      if (!isOfPlugin) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
    }
  }

  private static Path placeOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** A jar of what the plugin was compiled to, with JavaParser or without. */
  private Path jar(boolean isWhole) throws IOException {
    Path jar = folder.resolve("plugin of a folder with blanks.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      copy(placeOf(OwnClasses.class), zip);
      if (isWhole) {
        try (FileSystem parser = FileSystems.newFileSystem(placeOf(JavaParser.class))) {
          copy(parser.getPath("/com"), zip);
        }
      }
    }
    return jar;
  }

  private static void copy(Path from, ZipOutputStream zip) throws IOException {
    Path root = from.endsWith("com") ? from.getParent() : from;
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
      }
    }
  }

  private static Object workOf(ClassLoader loader) throws ReflectiveOperationException {
    var work = loader.loadClass(OwnClasses.class.getName()).getDeclaredMethod("work");
    work.setAccessible(true);
    return work.invoke(null);
  }

  @Test
  void loadsFromTheJarWhatMavenDoesNotDealWith() throws Exception {
    Path jar = jar(true);
    try (PluginLoader maven = new PluginLoader(List.of(jar))) {
      Object work = workOf(maven);
      ClassLoader own = work.getClass().getClassLoader();
      assertEquals(GOALS, work.getClass().getName());
      assertEquals(OwnClasses.class.getName(), own.getClass().getName());
      assertSame(work, workOf(maven));
      String engine = "io.github.flinklint.engine.Analyzer";
      Class<?> analyzer = own.loadClass(engine);
      assertSame(own, analyzer.getClassLoader());
      assertSame(analyzer, own.loadClass(engine));
      assertEquals(jar, placeOf(analyzer));
      // What both sides speak of is the same on both.
      String parameters = "io.github.flinklint.mojo.LintParameters";
      assertSame(maven.loadClass(parameters), own.loadClass(parameters));
      assertTrue(maven.loadClass(Work.class.getName()).isInstance(work));
      assertSame(String.class, own.loadClass("java.lang.String"));
      String page = "io/github/flinklint/rules/checkpoint-not-retained.md";
      assertNotNull(own.getResource(page));
      assertEquals(maven.getResource(page), own.getResource(page));
      close(own);
    }
  }

  @Test
  void ourPartOfJavaParserIsLoadedWithTheRest() throws Exception {
    try (PluginLoader maven = new PluginLoader(List.of(jar(true)))) {
      ClassLoader own = workOf(maven).getClass().getClassLoader();
      Class<?> type = own.loadClass(BareParser.class.getName());
      assertSame(own, type.getClassLoader());
      Object parser = type.getDeclaredConstructor().newInstance();
      Object parsed =
          type.getMethod("parse", String.class, boolean.class)
              .invoke(parser, "class A { int b = 1; }", false);
      Object tree = parsed.getClass().getMethod("getResult").invoke(parsed);
      assertTrue(tree.toString().contains("int b = 1;"), tree.toString());
      close(own);
    }
  }

  /** What is in the package of JavaParser must not be torn from it. */
  @Test
  void leavesItToMavenWhereTheJarDoesNotHoldAll() throws Exception {
    List<Path> jars = List.of(jar(false), placeOf(JavaParser.class));
    try (PluginLoader maven = new PluginLoader(jars)) {
      assertSame(maven, workOf(maven).getClass().getClassLoader());
    }
  }

  @Test
  void leavesItToMavenWhereThereIsNoJar() throws Exception {
    try (PluginLoader maven = new PluginLoader(List.of(placeOf(OwnClasses.class)))) {
      assertSame(maven, workOf(maven).getClass().getClassLoader());
    }
  }

  /** Else the file could not be deleted everywhere. */
  private static void close(ClassLoader own) throws ReflectiveOperationException, IOException {
    Field jar = own.getClass().getDeclaredField("jar");
    jar.setAccessible(true);
    ((ZipFile) jar.get(own)).close();
  }
}
