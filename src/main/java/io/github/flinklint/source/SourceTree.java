package io.github.flinklint.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.suppression.Suppression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sources that an analysis may read: every file listed and screened by its bytes, types found
 * by path and, where that misses, by a scan for their declaration; files parsed at most once, when
 * a question needs them. Keeps account of what it was asked: see {@link #uses}. For one thread.
 */
public final class SourceTree {

  private final SourceIndex index;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<SourceFile, SourceStore.Parsed> parsed = new LinkedHashMap<>();
  private final IdentityHashMap<Object, @Nullable SourceUnit> byTree = new IdentityHashMap<>();
  private final Set<SourceFile> searched = new LinkedHashSet<>();
  private final Set<String> searchedPackages = new HashSet<>();
  private final Map<String, Optional<SourceType>> types = new HashMap<>();

  /**
   * The files below the roots.
   *
   * @param repositoryRoot absolute folder that reported paths are relative to
   * @param roots in the order in which they are searched, the module's own first; a folder that is
   *     missing holds nothing
   * @param store what is read is read through it
   */
  public SourceTree(Path repositoryRoot, List<SourceRoot> roots, SourceStore store) {
    this(new SourceIndex(repositoryRoot, roots, store));
    problems.addAll(index.problems());
  }

  /** The same, of which nothing is shared or remembered. */
  public SourceTree(Path repositoryRoot, List<SourceRoot> roots, List<String> environmentNames) {
    this(repositoryRoot, roots, new SourceStore(environmentNames, null));
  }

  private SourceTree(SourceIndex index) {
    this.index = index;
  }

  /**
   * The same files for one who keeps an own account of what is asked. What is found in them is
   * found once for both.
   */
  public SourceTree separate() {
    return new SourceTree(index);
  }

  /** All files in a fixed order. */
  public List<SourceFile> files() {
    return Collections.unmodifiableList(index.files());
  }

  /** Files that could not be read at all. */
  public List<SourceFile> unreadable() {
    return Collections.unmodifiableList(index.unreadable());
  }

  /**
   * Files in languages that are not analysed and that seem to hold a Flink job, relative paths,
   * sorted.
   */
  public List<String> otherLanguageJobs() {
    return index.otherLanguageJobs();
  }

  /** Trouble met so far. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** True where some file declares this package or one below it. */
  public boolean isPackage(String name) {
    if (index.packages().contains(name)) {
      return true;
    }
    for (String declared : index.packages()) {
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
    SourceStore.Parsed known = parsed.get(file);
    if (known == null) {
      known = index.parse(file);
      parsed.put(file, known);
      problems.addAll(known.problems());
    }
    return known.unit();
  }

  /** The suppressions in a file. */
  public List<Suppression> suppressions(SourceFile file) {
    SourceUnit unit = file.mayHoldSuppressions() ? parse(file) : null;
    return unit == null ? List.of() : JavaSuppressions.of(unit);
  }

  /**
   * Names of types that the text of a file mentions, in comments and literals as well; found
   * without parsing it.
   */
  public Set<String> mentions(SourceFile file) {
    searched.add(file);
    return SourceIndex.decoded(index.words(file).mentioned(), file);
  }

  /** Notes that the names in a file were asked for, by one who knows them already. */
  public void mentionsAgain(SourceFile file) {
    searched.add(file);
  }

  /**
   * The parsed file that a node is in.
   *
   * @return null where it is in none that was parsed here
   */
  public @Nullable SourceUnit unitOf(Node node) {
    Node root = node;
    for (Node next = node; next != null; next = next.getParentNode().orElse(null)) {
      root = next;
    }
    if (byTree.size() != parsed.size()) {
      for (Map.Entry<SourceFile, SourceStore.Parsed> one : parsed.entrySet()) {
        SourceUnit unit = one.getValue().unit();
        byTree.put(unit == null ? one.getKey() : unit.tree(), unit);
      }
    }
    return byTree.get(root);
  }

  /**
   * True where some file could be listed, but not read when it was needed: then nothing tells when
   * it can be read again.
   */
  public boolean isAnyUnread() {
    return index.isAnyUnread();
  }

  /** What was made of which files, for those who remember the outcome. */
  public List<SourceUse> uses() {
    List<SourceUse> all = new ArrayList<>();
    for (SourceFile file : parsed.keySet()) {
      add(index.use(file, true), all);
    }
    for (SourceFile file : searched) {
      if (!parsed.containsKey(file)) {
        add(index.use(file, false), all);
      }
    }
    return all;
  }

  private static void add(@Nullable SourceUse use, List<SourceUse> all) {
    if (use != null) {
      all.add(use);
    }
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
    SourceFile primary = index.ofPrimaryType(name);
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
    return index.ofPrimaryType(qualifier) != null
        || (!last.isEmpty() && Character.isUpperCase(last.charAt(0)));
  }

  /** A top-level type that lives in another type's file of the same package. */
  private @Nullable SourceType secondary(String packageName, String simple) {
    List<SourceFile> candidates = index.inPackage(packageName);
    if (candidates == null || simple.isEmpty()) {
      return null;
    }
    if (searchedPackages.add(packageName)) {
      searched.addAll(candidates);
    }
    for (SourceFile file : index.declaring(packageName).getOrDefault(simple, List.of())) {
      if (!file.stem().equals(simple)) {
        SourceType type = declaredIn(file, simple);
        if (type != null) {
          return type;
        }
      }
    }
    return null;
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
