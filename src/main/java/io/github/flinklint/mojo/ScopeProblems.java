package io.github.flinklint.mojo;

import io.github.flinklint.dependency.Dependency;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Spelling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scopes that do not tell whether something is packed, of dependencies of which it matters. Maven
 * only warns of a scope that it does not know.
 */
final class ScopeProblems {

  private static final List<String> SCOPES =
      List.of("compile", "provided", "runtime", "test", "import");

  private ScopeProblems() {}

  static List<Problem> of(List<Dependency> dependencies) {
    List<Problem> problems = new ArrayList<>();
    for (Dependency d : dependencies) {
      String trouble = ClusterParts.isOnCluster(d.artifact()) ? trouble(d) : null;
      if (trouble != null) {
        SourceLocation at = d.scopeAt() == null ? d.declaredAt() : d.scopeAt();
        problems.add(
            new Problem(
                Problem.Kind.PROJECT,
                at,
                "whether "
                    + d.artifact().describe()
                    + " is packed into the jar is not known: "
                    + trouble));
      }
    }
    return problems;
  }

  private static @Nullable String trouble(Dependency d) {
    String scope = d.scope();
    if (scope.equals("system")) {
      return "it is a file of this machine, in scope system; take it from a repository, in scope"
          + " provided";
    }
    if (SCOPES.contains(scope)) {
      return null;
    }
    return scope.contains("${")
        ? "its scope is " + scope + ", and nothing defines that; write provided"
        : "its scope is " + scope + ", which Maven does not know" + Spelling.suggest(scope, SCOPES);
  }
}
