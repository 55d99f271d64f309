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
import java.util.NavigableMap;
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
    List<JobConfiguration> jobs = JobPaths.deployed(input.jobs());
    List<List<JobPath>> paths = new ArrayList<>();
    NavigableMap<String, List<JobPath>> used = new TreeMap<>();
    add(input.elsewhere(), used);
    int count = input.elsewhere().size();
    for (JobConfiguration job : jobs) {
      List<JobPath> own = JobPaths.in(job, input.options());
      paths.add(own);
      add(own, used);
      count += own.size();
    }
    if (count < 2) {
      return List.of();
    }
    for (int i = 0; i < jobs.size(); i++) {
      if (!paths.get(i).isEmpty()) {
        Comparison comparison = new Comparison(paths.get(i).get(0), used);
        found.addAll(JobFindings.of(comparison, jobs.get(i), input.options()));
      }
    }
    return found;
  }

  private static void add(List<JobPath> paths, NavigableMap<String, List<JobPath>> used) {
    for (JobPath path : paths) {
      List<JobPath> same = used.get(path.path());
      if (same == null) {
        same = new ArrayList<>();
        used.put(path.path(), same);
      }
      same.add(path);
    }
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
   * @param used the paths of all jobs, by their characters: of many jobs not each is compared with
   *     each
   */
  private record Comparison(JobPath self, NavigableMap<String, List<JobPath>> used)
      implements FactRule {

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
      for (JobPath other : own == null ? List.<JobPath>of() : near(own)) {
        String words = words(String.valueOf(own), other.path());
        boolean isLowered = other.byDefault() && !isByDefault(outcome, situation);
        boolean isCertain = words.equals(EQUAL) && !self.isAlternative(other);
        Severity severity = isCertain ? Severity.ERROR : Severity.WARNING;
        Relation relation = new Relation(isLowered ? severity.lower() : severity, words);
        List<JobPath> others = related.get(relation);
        if (others == null) {
          others = new ArrayList<>();
          related.put(relation, others);
        }
        others.add(other);
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

    /** The paths of other jobs that are the same, lie above or below. */
    private List<JobPath> near(String own) {
      List<JobPath> near = new ArrayList<>();
      addOthers(used.getOrDefault(own, List.of()), near);
      for (int slash = own.indexOf('/'); slash >= 0; slash = own.indexOf('/', slash + 1)) {
        addOthers(used.getOrDefault(own.substring(0, slash), List.of()), near);
      }
      // The character behind the slash ends what begins with the path and a slash.
      for (List<JobPath> below : used.subMap(own + "/", own + "0").values()) {
        addOthers(below, near);
      }
      return near;
    }

    private void addOthers(List<JobPath> paths, List<JobPath> near) {
      for (JobPath path : paths) {
        if (!self.isSameJob(path)) {
          near.add(path);
        }
      }
    }

    /** Then the finding is one step less severe for that reason already. */
    private boolean isByDefault(AbstractValue outcome, Situation situation) {
      return situation.scenario().inputsAbsent()
          || !situation.get(fact()).outcomes().contains(outcome);
    }

    private static String words(String own, String other) {
      if (own.equals(other)) {
        return EQUAL;
      }
      return own.length() > other.length() ? " lies below that of " : " contains that of ";
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
