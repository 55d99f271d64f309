package io.github.flinklint.rules;

import io.github.flinklint.definition.Field;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.Similarity;
import java.util.List;

/** A main class that is not in the jar. */
final class JobMainClassMissing implements DefinitionRule {

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "job-main-class-missing",
        Severity.ERROR,
        "The main class of the definition is not in the module that its jar comes from.",
        "DLI takes the name as it is given and starts nothing where it is wrong: the job fails as"
            + " soon as it is submitted.");
  }

  private static final int MOST = 3;

  @Override
  public List<Violation> judge(DefinedJob job) {
    MissingMain missing = job.missing();
    String named = job.definition().mainClass();
    if (missing == null || named == null) {
      return List.of();
    }
    List<String> near = Similarity.nearest(named, missing.mains(), MOST);
    List<String> shown = near.isEmpty() && missing.mains().size() <= MOST ? missing.mains() : near;
    String what =
        missing.isThere()
            ? "main class " + named + " has no main method"
            : "main class " + named + " is not in the module that the jar comes from";
    return List.of(job.violation(Field.MAIN_CLASS, Severity.ERROR, what, fix(job, shown)));
  }

  private static String fix(DefinedJob job, List<String> shown) {
    if (shown.isEmpty()) {
      return "name a class with a main method";
    }
    return shown.size() == 1
        ? "set " + job.write(Field.MAIN_CLASS, shown.get(0))
        : "name one of " + String.join(", ", shown);
  }
}
