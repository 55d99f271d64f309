package io.github.flinklint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.JavaParser;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in a jar, as Maven loads it. */
class OwnClassesTest {

  private static final String WORK = "io.github.flinklint.goal.Goals";

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

  /** A jar of what the plugin was compiled to. */
  private Path jar() throws IOException {
    Path classes = placeOf(OwnClasses.class);
    Path jar = folder.resolve("plugin of a folder with blanks.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
    return jar;
  }

  private static Object workOf(ClassLoader loader) throws ReflectiveOperationException {
    var work = loader.loadClass(OwnClasses.class.getName()).getDeclaredMethod("work");
    work.setAccessible(true);
    return work.invoke(null);
  }

  @Test
  void loadsFromTheJarWhatMavenDoesNotDealWith() throws Exception {
    Path jar = jar();
    try (PluginLoader maven = new PluginLoader(List.of(jar, placeOf(JavaParser.class)))) {
      Object work = workOf(maven);
      ClassLoader own = work.getClass().getClassLoader();
      assertEquals(WORK, work.getClass().getName());
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
      // What is in another jar comes from where it would come from otherwise.
      String parser = JavaParser.class.getName();
      assertSame(maven.loadClass(parser), own.loadClass(parser));
      assertSame(String.class, own.loadClass("java.lang.String"));
      String page = "io/github/flinklint/rules/checkpoint-not-retained.md";
      assertEquals(maven.getResource(page), own.getResource(page));
    }
  }

  @Test
  void leavesItToMavenWhereThereIsNoJar() throws Exception {
    try (PluginLoader maven = new PluginLoader(List.of(placeOf(OwnClasses.class)))) {
      assertSame(maven, workOf(maven).getClass().getClassLoader());
    }
  }

  @Test
  void twoPluginsHaveNothingInCommon() throws Exception {
    Path jar = jar();
    try (PluginLoader one = new PluginLoader(List.of(jar));
        PluginLoader other = new PluginLoader(List.of(jar))) {
      assertNotSame(workOf(one).getClass(), workOf(other).getClass());
    }
  }
}
