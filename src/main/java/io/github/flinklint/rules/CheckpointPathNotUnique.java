package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Two jobs that write their checkpoints to one directory. Each of them has a finding. */
final class CheckpointPathNotUnique implements ModuleRule {

  private static final String FIX =
      "give each job a directory of its own, beside and not below the other's";

  private static final String EQUAL = " is also that of ";

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
    for (JobConfiguration job : jobs) {
      used.addAll(JobPaths.in(job, input.options()));
    }
    if (used.size() < 2) {
      return List.of();
    }
    for (JobConfiguration job : jobs) {
      List<JobPath> paths = JobPaths.in(job, input.options());
      List<JobPath> others = paths.isEmpty() ? List.of() : others(paths.get(0), used);
      if (!others.isEmpty()) {
        Comparison comparison = new Comparison(paths.get(0), others);
        found.addAll(JobFindings.of(comparison, job, input.options()));
      }
    }
    return found;
  }

  private static List<JobPath> others(JobPath own, List<JobPath> used) {
    List<JobPath> others = new ArrayList<>();
    for (JobPath path : used) {
      if (!path.isSameJob(own)) {
        others.add(path);
      }
    }
    return others;
  }

  /** The path as it decides which directory is meant; null where that is open. */
  static @Nullable String key(AbstractValue outcome) {
    return outcome instanceof Text text ? CheckpointPath.of(text).key() : null;
  }

  /** The path as it may be shown. */
  private static String shown(AbstractValue outcome) {
    String path = outcome instanceof Text text ? CheckpointPath.consolePath(text) : null;
    return path == null ? "" : " " + path;
  }

  /**
   * One job against the others.
   *
   * @param self one of its paths, which tells which job it is
   * @param others the paths of the others
   */
  private record Comparison(JobPath self, List<JobPath> others) implements FactRule {

    @Override
    public RuleDoc doc() {
      return DOC;
    }

    @Override
    public FactName fact() {
      return FactName.CHECKPOINT_STORAGE;
    }

    /** One finding for each relation, however many jobs stand in it. */
    @Override
    public List<Violation> judge(AbstractValue outcome, Situation situation) {
      String own = key(outcome);
      Map<Relation, List<JobPath>> related = new TreeMap<>();
      for (JobPath other : own == null ? List.<JobPath>of() : others) {
        String words = words(String.valueOf(own), other.path());
        if (words != null) {
          boolean isLowered = other.byDefault() && !isByDefault(outcome, situation);
          boolean isCertain = words.equals(EQUAL) && !self.isAlternative(other);
          Severity severity = isCertain ? Severity.ERROR : Severity.WARNING;
          Relation relation = new Relation(isLowered ? severity.lower() : severity, words);
          List<JobPath> same = related.getOrDefault(relation, new ArrayList<>());
          same.add(other);
          related.put(relation, same);
        }
      }
      List<Violation> found = new ArrayList<>();
      for (Map.Entry<Relation, List<JobPath>> jobs : related.entrySet()) {
        Relation relation = jobs.getKey();
        String words = relation.words() + JobPath.describe(jobs.getValue());
        String message = "checkpoint path" + shown(outcome) + words;
        found.add(situation.violation(fact(), outcome, relation.severity(), message, FIX));
      }
      return found;
    }

    /** Then the finding is one step less severe for that reason already. */
    private boolean isByDefault(AbstractValue outcome, Situation situation) {
      return situation.scenario().inputsAbsent()
          || !situation.get(fact()).outcomes().contains(outcome);
    }

    private static @Nullable String words(String own, String other) {
      if (own.equals(other)) {
        return EQUAL;
      }
      if (own.startsWith(other + "/")) {
        return " lies below that of ";
      }
      return other.startsWith(own + "/") ? " contains that of " : null;
    }
  }

  /** How a path stands to others, the worst first. */
  private record Relation(Severity severity, String words) implements Comparable<Relation> {

    @Override
    public int compareTo(Relation other) {
      int bySeverity = severity.compareTo(other.severity);
      return bySeverity != 0 ? bySeverity : words.compareTo(other.words);
    }
  }
}
