package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import java.util.List;
import java.util.Set;

/** Snapshots that stay in the memory of the JobManager. */
final class StateBackendNotDurable implements FactRule {

  /** The backends that are known to bring no storage of their own. */
  private static final Set<String> KNOWN =
      Set.of("rocksdb", "hashmap", "filesystem", "memory", "forst");

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "state-backend-not-durable",
        Severity.ERROR,
        "Snapshots stay in the JobManager, because no checkpoint storage is set.",
        "Without a storage path Flink keeps snapshots in the memory of the JobManager. When DLI"
            + " restarts the job, that memory"
            + " is gone, and the state with it.");
  }

  @Override
  public FactName fact() {
    return FactName.CHECKPOINT_STORAGE;
  }

  @Override
  public List<Violation> judge(AbstractValue outcome, Situation situation) {
    String fix = "set the checkpoint storage to obs://BUCKET/DIRECTORY";
    if (outcome.equals(Setting.JOB_MANAGER)) {
      return List.of(
          situation.violation(
              fact(),
              outcome,
              situation.placeOf(
                  FactName.CHECKPOINT_STORAGE, FactName.STATE_BACKEND, FactName.INTERVAL),
              Severity.ERROR,
              "snapshots stay in the memory of the JobManager and are lost with it",
              fix));
    }
    if (!outcome.equals(Absent.VALUE) || !isBare(situation.get(FactName.STATE_BACKEND))) {
      return List.of();
    }
    Setting backend = situation.get(FactName.STATE_BACKEND);
    String where = backend.isUnset() ? "" : " for state backend " + backend.value().display();
    FactName by = backend.isUnset() ? FactName.INTERVAL : FactName.STATE_BACKEND;
    return List.of(
        situation.violation(
            by,
            situation.get(by).value(),
            situation.placeOf(FactName.STATE_BACKEND, FactName.INTERVAL),
            Severity.ERROR,
            "no checkpoint storage is set"
                + where
                + ", so that snapshots are lost with the JobManager",
            fix));
  }

  /** A backend that is not known may bring a storage where none is set. */
  @Override
  public boolean isUndecided(Situation situation) {
    Setting storage = situation.get(fact());
    Setting backend = situation.get(FactName.STATE_BACKEND);
    boolean perhaps =
        storage.outcomes().contains(Absent.VALUE) && !isBare(backend) && !backend.isUnknown();
    return FactRule.super.isUndecided(situation) || (perhaps && !situation.isOff());
  }

  /**
   * True where the backend certainly brings no storage; one that is open or of an unknown class
   * may.
   */
  private static boolean isBare(Setting backend) {
    return backend.outcomes().stream()
        .allMatch(o -> o.equals(Absent.VALUE) || KNOWN.contains(String.valueOf(Words.of(o))));
  }
}
