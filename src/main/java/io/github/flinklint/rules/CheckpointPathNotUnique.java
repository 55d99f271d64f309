package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Secrets;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two jobs that write their checkpoints to one directory. Each of them has a finding. */
final class CheckpointPathNotUnique implements ModuleRule {

  private static final String FIX =
      "give each job a directory of its own, beside and not below the other's";

  private static final RuleDoc DOC =
      RuleDoc.of(
          "checkpoint-path-not-unique",
          Severity.ERROR,
          "The checkpoint path is used by another job as well, or lies below that of another job.",
          "DLI looks for the last checkpoint under the path, whichever job wrote it. A job that"
              + " finds the checkpoint of another one cannot be restored from it.");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(RuleInput input) {
    List<Finding> found = new ArrayList<>();
    List<JobPath> used = new ArrayList<>(input.elsewhere());
    List<JobConfiguration> jobs = JobPaths.deployed(input.jobs());
    jobs.forEach(job -> used.addAll(JobPaths.in(job, input.options())));
    for (JobConfiguration job : jobs) {
      for (JobPath own : JobPaths.in(job, input.options()).stream().limit(1).toList()) {
        List<JobPath> others = used.stream().filter(u -> !u.isSameJob(own)).toList();
        found.addAll(JobFindings.of(new Comparison(own, others), job, input.options()));
      }
    }
    return found;
  }

  /** The path as it decides which directory is meant; null where that is open. */
  static @Nullable String key(AbstractValue outcome) {
    return outcome instanceof Text text ? CheckpointPath.of(text).key() : null;
  }

  /**
   * One job against the others.
   *
   * @param own one of its paths, which tells which job it is
   * @param others the paths of the others
   */
  private record Comparison(JobPath own, List<JobPath> others) implements FactRule {

    @Override
    public RuleDoc doc() {
      return DOC;
    }

    @Override
    public FactName fact() {
      return FactName.CHECKPOINT_STORAGE;
    }

    @Override
    public List<Violation> judge(AbstractValue outcome, Situation situation) {
      String path = key(outcome);
      List<Violation> found = new ArrayList<>();
      for (JobPath other : others) {
        String relation = path == null ? null : relation(path, other.path());
        if (path != null && relation != null) {
          boolean isCertain = path.equals(other.path()) && !own.isAlternative(other);
          Severity severity = isCertain ? Severity.ERROR : Severity.WARNING;
          boolean isLowered = other.byDefault() && !situation.scenario().inputsAbsent();
          String message = "checkpoint path " + Secrets.mask(path) + relation + other.describe();
          found.add(
              situation.violation(
                  fact(), outcome, isLowered ? severity.lower() : severity, message, FIX));
        }
      }
      return found;
    }

    private static @Nullable String relation(String own, String other) {
      if (own.equals(other)) {
        return " is also that of ";
      }
      if (own.startsWith(other + "/")) {
        return " lies below that of ";
      }
      return other.startsWith(own + "/") ? " contains that of " : null;
    }
  }
}
