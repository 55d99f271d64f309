package io.github.flinklint.source;

import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.suppression.Suppression;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sources that an analysis may read: every file listed and screened by its bytes, types found
 * by path and, where that misses, by a scan for their declaration; files parsed at most once, when
 * a question needs them. For one thread.
 */
public final class SourceTree {

  private final Path repositoryRoot;
  private final List<SourceRoot> roots;
  private final SourceStore store;
  private final UnitParser parser = new UnitParser();
  private final List<Problem> problems = new ArrayList<>();
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, List<SourceFile>> byPackage = new HashMap<>();
  private final Map<String, SourceFile> byPrimaryType = new LinkedHashMap<>();
  private final Map<Path, Optional<SourceUnit>> units = new HashMap<>();
  private final Map<SourceFile, String> contents = new HashMap<>();
  private final Map<String, Optional<SourceType>> types = new HashMap<>();
  private final Map<Path, ScreenedFile> stamps = new HashMap<>();
  private final Map<SourceFile, Words> words = new LinkedHashMap<>();
  private final Map<String, Map<String, List<SourceFile>>> declarations = new HashMap<>();
  private final TreeSet<String> otherLanguages = new TreeSet<>();
  private final List<SourceFile> unreadable = new ArrayList<>();

  /**
   * The files below the roots.
   *
   * @param repositoryRoot absolute folder that reported paths are relative to
   * @param roots in the order in which they are searched, the module's own first; a folder that is
   *     missing holds nothing
   * @param store what is read is read through it
   */
  public SourceTree(Path repositoryRoot, List<SourceRoot> roots, SourceStore store) {
    this.repositoryRoot = repositoryRoot;
    this.roots = List.copyOf(roots);
    this.store = store;
    for (SourceRoot root : roots) {
      add(root);
    }
  }

  /** The same, of which nothing is shared or remembered. */
  public SourceTree(Path repositoryRoot, List<SourceRoot> roots, List<String> environmentNames) {
    this(repositoryRoot, roots, new SourceStore(environmentNames, null));
  }

  private void add(SourceRoot root) {
    ScreenedFolder folder = store.folder(root.folder());
    for (Path failed : folder.failed()) {
      report(failed, failed.equals(root.folder()) ? "folder cannot be read" : "cannot be read");
    }
    for (ScreenedFile file : folder.files()) {
      if (file.isJava()) {
        add(root, file);
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

  private void add(SourceRoot root, ScreenedFile screened) {
    Path path = screened.path();
    Screen screen = screened.screen();
    SourceFile file =
        new SourceFile(
            path,
            relative(path),
            root,
            screen.packageName(),
            stem(path),
            screen.hasMain(),
            screen.mentionsEnvironment(),
            screen.mayHoldSuppressions());
    if (!screened.isReadable()) {
      report(path, "cannot be read");
      unreadable.add(file);
      return;
    }
    files.add(file);
    stamps.put(path, screened);
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

  private static String stem(Path path) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - ".java".length());
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
  public List<SourceFile> files() {
    return Collections.unmodifiableList(files);
  }

  /** Files that could not be read at all. */
  public List<SourceFile> unreadable() {
    return Collections.unmodifiableList(unreadable);
  }

  /**
   * Files in languages that are not analysed and that seem to hold a Flink job, relative paths,
   * sorted.
   */
  public List<String> otherLanguageJobs() {
    return List.copyOf(otherLanguages);
  }

  /** Trouble met so far. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** Number of files parsed so far. */
  public int parsed() {
    return units.size();
  }

  /** True where some file declares this package or one below it. */
  public boolean isPackage(String name) {
    if (byPackage.containsKey(name)) {
      return true;
    }
    for (String declared : byPackage.keySet()) {
      if (declared.startsWith(name + ".")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Parses a file, once.
   *
   * @return null where nothing could be made of it; the problem is recorded
   */
  public @Nullable SourceUnit parse(SourceFile file) {
    Optional<SourceUnit> known = units.get(file.path());
    if (known == null) {
      SourceStore.Parsed parsed = store.parse(file, parser);
      contents.put(file, parsed.digest());
      problems.addAll(parsed.problems());
      SourceUnit unit = parsed.unit();
      known = unit == null ? Optional.empty() : Optional.of(unit.in(file));
      units.put(file.path(), known);
    }
    return known.orElse(null);
  }

  /** The suppressions in all files, sorted. */
  public List<Suppression> suppressions() {
    List<Suppression> found = new ArrayList<>();
    for (SourceFile file : files) {
      SourceUnit unit = file.mayHoldSuppressions() ? parse(file) : null;
      if (unit != null) {
        found.addAll(JavaSuppressions.of(unit));
      }
    }
    Collections.sort(found);
    return List.copyOf(found);
  }

  /**
   * Names of types that the text of a file mentions, in comments and literals as well; found
   * without parsing it.
   */
  public Set<String> mentions(SourceFile file) {
    return decoded(words(file).mentioned(), file);
  }

  private Words words(SourceFile file) {
    Words known = words.get(file);
    if (known == null) {
      known = store.words(file.path());
      words.put(file, known);
    }
    return known;
  }

  /** Bytes beyond ASCII mean what the encoding of the file says. */
  private static Set<String> decoded(Set<String> names, SourceFile file) {
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

  /** What was made of which files, for those who remember the outcome. */
  public List<SourceUse> uses() {
    Map<Path, Integer> numbers = SourceStore.numbers(roots);
    List<SourceUse> all = new ArrayList<>();
    for (SourceFile file : files) {
      String content = contents.get(file);
      Words names = words.get(file);
      ScreenedFile screened = stamps.get(file.path());
      Integer root = numbers.get(file.root().folder());
      if ((content != null || names != null) && screened != null && root != null) {
        all.add(
            new SourceUse(
                root,
                screened.name(),
                screened.stamp().since(store.folder(file.root().folder()).listedAt()),
                content == null ? "" : content,
                content != null || names == null ? "" : names.digest()));
      }
    }
    return all;
  }

  /**
   * The type of a qualified name, nested types with dots.
   *
   * @return null where the sources hold none
   */
  public @Nullable SourceType find(String qualifiedName) {
    Optional<SourceType> known = types.get(qualifiedName);
    if (known == null) {
      types.put(qualifiedName, Optional.empty());
      known = Optional.ofNullable(search(qualifiedName));
      types.put(qualifiedName, known);
    }
    return known.orElse(null);
  }

  private @Nullable SourceType search(String name) {
    SourceFile primary = byPrimaryType.get(name);
    int dot = name.lastIndexOf('.');
    String simple = name.substring(dot + 1);
    if (primary != null) {
      SourceType type = declaredIn(primary, simple);
      if (type != null) {
        return type;
      }
    }
    String qualifier = dot < 0 ? "" : name.substring(0, dot);
    SourceType secondary = secondary(qualifier, simple);
    if (secondary != null) {
      return secondary;
    }
    if (dot < 0 || !mayBeType(qualifier)) {
      return null;
    }
    SourceType outer = find(qualifier);
    return outer == null ? null : outer.nested(simple);
  }

  /**
   * Sparing look: a package of lower-case words only is hardly a type, unless a file of that name
   * exists.
   */
  private boolean mayBeType(String qualifier) {
    String last = qualifier.substring(qualifier.lastIndexOf('.') + 1);
    return byPrimaryType.containsKey(qualifier)
        || (!last.isEmpty() && Character.isUpperCase(last.charAt(0)));
  }

  /** A top-level type that lives in another type's file of the same package. */
  private @Nullable SourceType secondary(String packageName, String simple) {
    List<SourceFile> candidates = byPackage.get(packageName);
    if (candidates == null || simple.isEmpty()) {
      return null;
    }
    for (SourceFile file : declaring(packageName, candidates).getOrDefault(simple, List.of())) {
      if (!file.stem().equals(simple)) {
        SourceType type = declaredIn(file, simple);
        if (type != null) {
          return type;
        }
      }
    }
    return null;
  }

  /** The files of a package by what they seem to declare, looked through once. */
  private Map<String, List<SourceFile>> declaring(String packageName, List<SourceFile> all) {
    Map<String, List<SourceFile>> byName = declarations.get(packageName);
    if (byName == null) {
      byName = new HashMap<>();
      for (SourceFile file : all) {
        for (String name : decoded(words(file).declared(), file)) {
          add(byName, name, file);
        }
      }
      declarations.put(packageName, byName);
    }
    return byName;
  }

  private @Nullable SourceType declaredIn(SourceFile file, String simple) {
    SourceUnit unit = parse(file);
    if (unit == null) {
      return null;
    }
    for (TypeDeclaration<?> declaration : unit.tree().getTypes()) {
      if (declaration.getNameAsString().equals(simple)) {
        String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
        return SourceType.of(prefix + simple, declaration, null, unit);
      }
    }
    return null;
  }

  /** Top-level types of a parsed file. */
  @SuppressWarnings("ReferenceEquality") // two declarations of one name are told apart as nodes
  public List<SourceType> typesOf(SourceFile file) {
    List<SourceType> found = new ArrayList<>();
    SourceUnit unit = parse(file);
    if (unit != null) {
      String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
      for (TypeDeclaration<?> declaration : unit.tree().getTypes()) {
        String name = prefix + declaration.getNameAsString();
        SourceType indexed = find(name);
        found.add(
            indexed != null && indexed.node() == declaration
                ? indexed
                : SourceType.of(name, declaration, null, unit));
      }
    }
    return found;
  }
}
