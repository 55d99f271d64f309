package io.github.flinklint.mojo;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads the classes of the plugin's own jar, but for those that Maven deals with. The class loader
 * that Maven makes for a plugin asks a list of imports first, throws an exception and makes
 * addresses for each class, and does so for each class of the JDK that one of them names. See
 * {@code decisions/cold-start.md}.
 */
final class OwnClasses extends ClassLoader {

  private static final String GOALS = "io.github.flinklint.goal.Goals";

  /** Classes of ours are of its package, and see what only that package sees. */
  private static final String PARSER = "com/github/javaparser/JavaParser.class";

  /** What Maven looks at, which must be the same classes on both sides. */
  private static final String MOJOS = OwnClasses.class.getPackageName() + ".";

  private static final String[] OWN = {
    "io.github.flinklint.", "com.github.javaparser.", "com.fasterxml.jackson."
  };

  static {
    registerAsParallelCapable();
  }

  /** Loaded with the first goal that runs. */
  private static final class Once {
    private static final Work WORK = load();
  }

  /** Open as long as there may be classes to load, which nobody tells the end of. */
  private final ZipFile jar;

  private final ProtectionDomain domain;
  private final ClassLoader jdk;

  private OwnClasses(ZipFile jar, ProtectionDomain domain, ClassLoader parent) {
    super(parent);
    this.jar = jar;
    this.domain = domain;
    this.jdk = getPlatformClassLoader();
  }

  /** What the goals do. */
  static Work work() {
    return Once.WORK;
  }

  private static Work load() {
    ClassLoader usual = OwnClasses.class.getClassLoader();
    try {
      Class<?> work = Class.forName(GOALS, true, loader(usual));
      return (Work) work.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(GOALS, e);
    }
  }

  /** The usual one where the plugin does not run from one jar with all that it needs. */
  private static ClassLoader loader(ClassLoader usual) {
    ProtectionDomain domain = OwnClasses.class.getProtectionDomain();
    CodeSource source = domain.getCodeSource();
    String place = source == null ? "" : source.getLocation().toString();
    if (!place.startsWith("file:") || !place.endsWith(".jar")) {
      return usual;
    }
    try {
      ZipFile jar = new ZipFile(new File(URI.create(place)));
      if (jar.getEntry(PARSER) != null) {
        return new OwnClasses(jar, domain, usual);
      }
      jar.close();
      return usual;
    } catch (IOException | IllegalArgumentException e) {
      return usual;
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith("java.")) {
      return jdk.loadClass(name);
    }
    if (isOwn(name)) {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        ZipEntry entry = jar.getEntry(fileOf(name));
        if (entry != null) {
          return define(name, entry);
        }
      }
    }
    return getParent().loadClass(name);
  }

  private static boolean isOwn(String name) {
    for (String start : OWN) {
      if (name.startsWith(start)) {
        return !name.startsWith(MOJOS);
      }
    }
    return false;
  }

  private static String fileOf(String name) {
    return name.replace('.', '/').concat(".class");
  }

  private Class<?> define(String name, ZipEntry entry) throws ClassNotFoundException {
    try (InputStream in = jar.getInputStream(entry)) {
      byte[] code = in.readNBytes((int) entry.getSize());
      return defineClass(name, code, 0, code.length, domain);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
