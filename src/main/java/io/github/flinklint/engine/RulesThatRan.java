package io.github.flinklint.engine;

import io.github.flinklint.diagnostic.AnalysisResult;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.rules.Rules;
import java.util.HashSet;
import java.util.Set;

/**
 * Which rules had all they needed to find what there is: where one had not, that it finds something
 * no longer says nothing.
 */
public final class RulesThatRan {

  private static final String NEEDS_JAR = "cluster-classes-in-jar";
  private static final String ABOUT_UNKNOWN = "checkpoint-config-unknown";

  private final boolean all;
  private final boolean contents;
  private final boolean definitions;
  private final boolean jars;
  private final boolean unknown;
  private final Set<String> brokenFiles;

  /**
   * For one module.
   *
   * @param hasJars true where the module's jar was there to be read
   */
  public RulesThatRan(
      AnalysisResult result, AnalysisRequest request, Examination examined, boolean hasJars) {
    this.all =
        request.includeJobs().isEmpty()
            && request.excludeJobs().isEmpty()
            && examined.blinds().isEmpty();
    this.contents = !has(result, Problem.Kind.PROJECT);
    this.definitions = !has(result, Problem.Kind.DEFINITION);
    this.jars = hasJars;
    this.unknown = request.options().unknown() != null;
    this.brokenFiles = new HashSet<>();
    for (Problem problem : result.problems()) {
      if (problem.kind() == Problem.Kind.SOURCE) {
        brokenFiles.add(problem.location().file());
      }
    }
  }

  private static boolean has(AnalysisResult result, Problem.Kind kind) {
    for (Problem problem : result.problems()) {
      if (problem.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** True where the rule found all there is. */
  private boolean has(String rule) {
    return all
        && (contents || !Rules.isAboutContents(rule))
        && (definitions || !Rules.isAboutDefinitions(rule))
        && (jars || !rule.equals(NEEDS_JAR))
        && (unknown || !rule.equals(ABOUT_UNKNOWN));
  }

  /** True where the rule found all there is in a file. */
  public boolean has(String rule, String file) {
    return has(rule) && !brokenFiles.contains(file);
  }
}
