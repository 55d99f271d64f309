package io.github.flinklint.eval;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import io.github.flinklint.source.SourceFile;
import io.github.flinklint.source.SourceTree;
import io.github.flinklint.source.SourceType;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
  private final Map<String, List<SourceFile>> byStem = new HashMap<>();
  private final Map<SourceFile, Set<String>> namesIn = new HashMap<>();

  /** Entry points in these sources. */
  public EntryPoints(SourceTree tree) {
    this.tree = tree;
    tree.files().forEach(f -> byStem.computeIfAbsent(f.stem(), s -> new ArrayList<>()).add(f));
  }

  /** Every {@code main} of the module from which an environment can be reached. */
  public List<EntryPoint> mains() {
    List<EntryPoint> found = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      if (file.root().own() && file.hasMain() && reachesEnvironment(file)) {
        tree.typesOf(file).forEach(type -> collectMains(type, found));
      }
    }
    return found;
  }

  /** Every {@code main} of the module, whatever it does. */
  public List<EntryPoint> allMains() {
    List<EntryPoint> found = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      if (file.root().own() && file.hasMain()) {
        tree.typesOf(file).forEach(type -> collectMains(type, found));
      }
    }
    return found;
  }

  private static void collectMains(SourceType type, List<EntryPoint> found) {
    for (MethodDeclaration method : type.methods("main")) {
      if (Evaluator.isMain(method)) {
        found.add(new EntryPoint(type, method));
      }
    }
    type.nestedTypes().forEach(nested -> collectMains(nested, found));
  }

  /** Methods with a body in files of the module that name an environment. */
  public List<EntryPoint> others() {
    List<EntryPoint> found = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      if (file.root().own() && file.mentionsEnvironment()) {
        tree.typesOf(file).forEach(type -> collectOthers(type, found));
      }
    }
    return found;
  }

  private static void collectOthers(SourceType type, List<EntryPoint> found) {
    for (MethodDeclaration method : type.methods()) {
      if (method.getBody().isPresent() && !Evaluator.isMain(method) && speaksOfExecution(method)) {
        found.add(new EntryPoint(type, method));
      }
    }
    type.nestedTypes().forEach(nested -> collectOthers(nested, found));
  }

  /**
   * A method that makes and executes an environment names one of the two, unless helpers do both:
   * then they are entries.
   */
  private static boolean speaksOfExecution(MethodDeclaration method) {
    return method
        .findFirst(
            SimpleName.class,
            name ->
                name.getIdentifier().startsWith("execute")
                    || name.getIdentifier().endsWith("Environment"))
        .isPresent();
  }

  /**
   * By the names of types alone: the text of a file against the names of files, from one to the
   * next.
   */
  private boolean reachesEnvironment(SourceFile from) {
    Deque<SourceFile> open = new ArrayDeque<>(List.of(from));
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
    return namesIn.computeIfAbsent(
        file,
        f -> {
          Set<String> names = new HashSet<>(tree.mentions(f));
          names.retainAll(byStem.keySet());
          return names;
        });
  }
}
