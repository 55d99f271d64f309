package io.github.flinklint.source;

import io.github.flinklint.cache.Stamp;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files below the roots of a module, listed and screened, by what can be asked of them without
 * parsing; and what was parsed of them, once. What several {@link SourceTree}s of one examination
 * share. For one thread.
 */
final class SourceIndex {

  private final Path repositoryRoot;
  private final Map<Path, Integer> numbers;
  private final SourceStore store;
  private final UnitParser parser = new UnitParser();
  private final List<Problem> problems = new ArrayList<>();
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, List<SourceFile>> byPackage = new HashMap<>();
  private final Map<String, SourceFile> byPrimaryType = new LinkedHashMap<>();
  private final Map<Path, SourceStore.Parsed> units = new HashMap<>();
  private final Map<SourceFile, Words> words = new HashMap<>();
  private final Map<SourceFile, SourceUse> parses = new HashMap<>();
  private final Map<SourceFile, SourceUse> searches = new HashMap<>();
  private final Map<String, Map<String, List<SourceFile>>> declarations = new HashMap<>();
  private final TreeSet<String> otherLanguages = new TreeSet<>();
  private final List<SourceFile> unreadable = new ArrayList<>();
  private boolean isAnyUnread;

  SourceIndex(Path repositoryRoot, List<SourceRoot> roots, SourceStore store) {
    this.repositoryRoot = repositoryRoot;
    this.numbers = SourceStore.numbers(roots);
    this.store = store;
    for (SourceRoot root : roots) {
      add(root);
    }
  }

  private void add(SourceRoot root) {
    ScreenedFolder folder = store.folder(root.folder());
    for (Path failed : folder.failed()) {
      report(failed, failed.equals(root.folder()) ? "folder cannot be read" : "cannot be read");
    }
    Path below = root.folder();
    // Asked once for all files of a folder: paths are slow to compare.
    String prefix =
        below.equals(repositoryRoot) || !below.startsWith(repositoryRoot)
            ? null
            : relative(below) + "/";
    for (ScreenedFile file : folder.files()) {
      if (file.isJava()) {
        add(root, file, prefix == null ? relative(file.path()) : prefix + file.name());
      } else if (root.own()) {
        addOtherLanguage(file);
      }
    }
  }

  /** Flink jobs in other languages are named, so that nobody takes their silence for a pass. */
  private void addOtherLanguage(ScreenedFile file) {
    if (!file.isReadable()) {
      report(file.path(), "cannot be read");
    } else if (file.screen().hasMain() && file.screen().mentionsEnvironment()) {
      otherLanguages.add(relative(file.path()));
    }
  }

  private void add(SourceRoot root, ScreenedFile screened, String relative) {
    Path path = screened.path();
    Screen screen = screened.screen();
    SourceFile file =
        new SourceFile(
            path,
            relative,
            root,
            screen.packageName(),
            stem(screened.name()),
            screen.hasMain(),
            screen.mentionsEnvironment(),
            screen.mayHoldSuppressions());
    if (!screened.isReadable()) {
      report(path, "cannot be read");
      unreadable.add(file);
      return;
    }
    files.add(file);
    add(byPackage, file.packageName(), file);
    byPrimaryType.putIfAbsent(file.primaryType(), file);
  }

  private static void add(Map<String, List<SourceFile>> lists, String key, SourceFile file) {
    List<SourceFile> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(file);
  }

  private static String stem(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - ".java".length());
  }

  private String relative(Path path) {
    Path from =
        path.startsWith(repositoryRoot) ? repositoryRoot.relativize(path) : path.getFileName();
    return from.toString().replace('\\', '/');
  }

  private void report(Path path, String message) {
    problems.add(
        new Problem(
            Problem.Kind.SOURCE,
            SourceLocation.ofFile(relative(path)),
            message + "; check its permissions"));
  }

  /** All files in a fixed order. */
  List<SourceFile> files() {
    return files;
  }

  /** Files that could not be read at all. */
  List<SourceFile> unreadable() {
    return unreadable;
  }

  /** See {@link SourceTree#otherLanguageJobs}. */
  List<String> otherLanguageJobs() {
    return List.copyOf(otherLanguages);
  }

  /** What could not be listed or read. */
  List<Problem> problems() {
    return problems;
  }

  /** The files that declare this package; null for none. */
  @Nullable List<SourceFile> inPackage(String name) {
    return byPackage.get(name);
  }

  /** The packages that files declare. */
  Set<String> packages() {
    return byPackage.keySet();
  }

  /** The first file whose name promises this type; null for none. */
  @Nullable SourceFile ofPrimaryType(String qualifiedName) {
    return byPrimaryType.get(qualifiedName);
  }

  /** Parses a file, once. */
  SourceStore.Parsed parse(SourceFile file) {
    SourceStore.Parsed known = units.get(file.path());
    if (known == null) {
      known = store.parse(file, parser).in(file);
      isAnyUnread |= known.digest().isEmpty();
      units.put(file.path(), known);
    }
    return known;
  }

  /** The names in a file, looked for once. */
  Words words(SourceFile file) {
    Words known = words.get(file);
    if (known == null) {
      known = store.words(file.path());
      isAnyUnread |= known.isUnread();
      words.put(file, known);
    }
    return known;
  }

  /** Bytes beyond ASCII mean what the encoding of the file says. */
  static Set<String> decoded(Set<String> names, SourceFile file) {
    Set<String> all = new HashSet<>();
    for (String name : names) {
      all.add(
          isAscii(name)
              ? name
              : new String(name.getBytes(StandardCharsets.ISO_8859_1), file.root().encoding()));
    }
    return all;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The files of a package by what they seem to declare, looked through once. */
  Map<String, List<SourceFile>> declaring(String packageName) {
    Map<String, List<SourceFile>> byName = declarations.get(packageName);
    if (byName == null) {
      byName = new HashMap<>();
      for (SourceFile file : byPackage.getOrDefault(packageName, List.of())) {
        for (String name : decoded(words(file).declared(), file)) {
          add(byName, name, file);
        }
      }
      declarations.put(packageName, byName);
    }
    return byName;
  }

  /**
   * What was made of a file, for those who remember the outcome: several may, and it is told once.
   *
   * @param file one that was parsed, or whose names were looked for
   * @param isParsed which of both
   * @return null for a file of no folder of the module
   */
  @Nullable SourceUse use(SourceFile file, boolean isParsed) {
    Map<SourceFile, SourceUse> uses = isParsed ? parses : searches;
    SourceUse known = uses.get(file);
    if (known == null) {
      known = newUse(file, isParsed);
      if (known != null) {
        uses.put(file, known);
      }
    }
    return known;
  }

  private @Nullable SourceUse newUse(SourceFile file, boolean isParsed) {
    Path folder = file.root().folder();
    String name = folder.relativize(file.path()).toString().replace('\\', '/');
    ScreenedFolder screened = store.folder(folder);
    Stamp stamp = screened.stamp(name);
    Integer root = numbers.get(folder);
    if (stamp == null || root == null) {
      return null;
    }
    return new SourceUse(
        root,
        name,
        stamp.since(screened.listedAt()),
        isParsed ? parse(file).digest() : "",
        isParsed ? "" : words(file).digest());
  }

  /** True where a file could be listed, but not read when it was needed. */
  boolean isAnyUnread() {
    return isAnyUnread;
  }
}
