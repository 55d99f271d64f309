package io.github.flinklint.goal;

import io.github.flinklint.dependency.Artifact;
import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.dependency.DependencyGraph;
import io.github.flinklint.dependency.DependencyGraph.Node;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scopes that do not tell whether something is packed. Maven only warns of one that it does not
 * know, and packs what the dependency brings.
 */
final class ScopeProblems {

  private static final List<String> SCOPES =
      List.of("compile", "provided", "runtime", "test", "import");

  private ScopeProblems() {}

  /**
   * The problems of a module.
   *
   * @param pom the module's pom, for what no line of it decides
   */
  static List<Problem> of(List<Dependency> declared, DependencyGraph graph, String pom) {
    List<Problem> problems = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Dependency d : declared) {
      told.add(d.artifact().key());
      SourceLocation at = d.scopeAt() == null ? d.declaredAt() : d.scopeAt();
      add(problems, d.artifact(), d.scope(), at);
    }
    for (Node node : graph.nodes().values()) {
      if (told.add(node.artifact().key())) {
        add(problems, node.artifact(), node.scope(), SourceLocation.ofFile(pom));
      }
    }
    return problems;
  }

  private static void add(
      List<Problem> problems, Artifact artifact, String scope, SourceLocation at) {
    boolean isSystem = scope.equals("system") && ClusterParts.isOnCluster(artifact);
    if (isSystem || !Dependency.isKnown(scope)) {
      String what = "whether " + artifact.describe() + " is packed into the jar is not known: ";
      problems.add(new Problem(Problem.Kind.PROJECT, at, what + trouble(scope)));
    }
  }

  private static String trouble(String scope) {
    if (scope.equals("system")) {
      return "it is a file of this machine, in scope system; take it from a repository, in scope"
          + " provided";
    }
    return scope.contains("${")
        ? "its scope is " + scope + ", and nothing defines that; write a scope that Maven knows"
        : "its scope is " + scope + ", which Maven does not know" + Spelling.suggest(scope, SCOPES);
  }
}
