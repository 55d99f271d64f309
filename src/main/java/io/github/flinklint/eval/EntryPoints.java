package io.github.flinklint.eval;

import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.flinklint.source.SourceFile;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds methods that a job can begin with: every {@code main} from which an environment can be
 * reached, and methods of files that name an environment, for frameworks that call them.
 */
public final class EntryPoints {

  private final SourceTree tree;
  private final Map<String, List<SourceFile>> byStem;
  private final Map<SourceFile, Set<String>> namesIn;

  /** Entry points in these sources. */
  public EntryPoints(SourceTree tree) {
    this(tree, new HashMap<>(), new HashMap<>());
    for (SourceFile file : tree.files()) {
      List<SourceFile> named = byStem.get(file.stem());
      if (named == null) {
        named = new ArrayList<>();
        byStem.put(file.stem(), named);
      }
      named.add(file);
    }
  }

  private EntryPoints(
      SourceTree tree, Map<String, List<SourceFile>> byStem, Map<SourceFile, Set<String>> namesIn) {
    this.tree = tree;
    this.byStem = byStem;
    this.namesIn = namesIn;
  }

  /**
   * The same for one who keeps an own account of what is read.
   *
   * @param account the same sources, see {@link SourceTree#separate}
   */
  public EntryPoints separate(SourceTree account) {
    return new EntryPoints(account, byStem, namesIn);
  }

  /** Every {@code main} of a file of the module, if an environment can be reached from it. */
  public List<EntryPoint> mains(SourceFile file) {
    List<EntryPoint> found = new ArrayList<>();
    if (file.root().own() && file.hasMain() && reachesEnvironment(file)) {
      collectMains(tree.typesOf(file), found);
    }
    return found;
  }

  /** Every {@code main} of the module, whatever it does. */
  public List<EntryPoint> allMains() {
    List<EntryPoint> found = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      if (file.root().own() && file.hasMain()) {
        collectMains(tree.typesOf(file), found);
      }
    }
    return found;
  }

  private static void collectMains(Collection<SourceType> types, List<EntryPoint> found) {
    for (SourceType type : types) {
      for (MethodDeclaration method : type.methods("main")) {
        if (Evaluator.isMain(method)) {
          found.add(new EntryPoint(type, method));
        }
      }
      collectMains(type.nestedTypes(), found);
    }
  }

  /** Methods with a body, if it is a file of the module that names an environment. */
  public List<EntryPoint> others(SourceFile file) {
    List<EntryPoint> found = new ArrayList<>();
    if (file.root().own() && file.mentionsEnvironment()) {
      collectOthers(tree.typesOf(file), found);
    }
    return found;
  }

  private static void collectOthers(Collection<SourceType> types, List<EntryPoint> found) {
    for (SourceType type : types) {
      for (MethodDeclaration method : type.methods()) {
        boolean isHelper = method.getBody().isPresent() && !Evaluator.isMain(method);
        EntryPoint entry = new EntryPoint(type, method);
        if (isHelper && entry.speaksOfExecution()) {
          found.add(entry);
        }
      }
      collectOthers(type.nestedTypes(), found);
    }
  }

  /**
   * By the names of types alone: the text of a file against the names of files, from one to the
   * next.
   */
  private boolean reachesEnvironment(SourceFile from) {
    Deque<SourceFile> open = new ArrayDeque<>();
    open.add(from);
    Set<SourceFile> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      SourceFile file = open.pop();
      if (file.mentionsEnvironment()) {
        return true;
      }
      for (String name : names(file)) {
        for (SourceFile next : byStem.getOrDefault(name, List.of())) {
          if (seen.add(next)) {
            open.add(next);
          }
        }
      }
    }
    return false;
  }

  private Set<String> names(SourceFile file) {
    Set<String> names = namesIn.get(file);
    if (names == null) {
      names = new HashSet<>(tree.mentions(file));
      names.retainAll(byStem.keySet());
      namesIn.put(file, names);
    } else {
      tree.mentionsAgain(file);
    }
    return names;
  }
}
