package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;
import static io.github.flinklint.config.FactName.INTERVAL;
import static io.github.flinklint.config.FactName.STATE_BACKEND;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateBackendNotDurableTest {

  private static final String RULE = "state-backend-not-durable";
  private static final Map<FactName, Setting> UNSET = Jobs.but(CHECKPOINT_STORAGE, Setting.unset());

  private static Scenario with(Setting backend) {
    return Jobs.always(Jobs.but(UNSET, STATE_BACKEND, backend));
  }

  @Test
  void flagsSnapshotsInTheJobManager() {
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.jobManager()),
        RULE,
        Severity.ERROR,
        Jobs.line(CHECKPOINT_STORAGE),
        "snapshots stay in the memory of the JobManager and are lost with it");
  }

  @Test
  void flagsNoStorageAtAll() {
    Found.one(
        Jobs.check(Jobs.always(UNSET)),
        RULE,
        Severity.ERROR,
        Jobs.line(INTERVAL),
        "no checkpoint storage is set, so that snapshots are lost with the JobManager");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rocksdb", "hashmap", "filesystem", "memory", "forst"})
  void flagsABareBackend(String backend) {
    Found.one(
        Jobs.check(with(Jobs.word(STATE_BACKEND, backend))),
        RULE,
        Severity.ERROR,
        Jobs.line(STATE_BACKEND),
        "no checkpoint storage is set for state backend "
            + backend
            + ", so that snapshots are lost with the JobManager");
  }

  @Test
  void warnsOfABadDefault() {
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.argument(CHECKPOINT_STORAGE, "path", Absent.VALUE)),
        RULE,
        Severity.WARNING,
        Jobs.line(INTERVAL),
        "no checkpoint storage is set, so that snapshots are lost with the JobManager when"
            + " argument path is not given");
  }

  @Test
  void allowsAnyBackendWithAStorage() {
    Found.nothing(Jobs.check(STATE_BACKEND, Jobs.word(STATE_BACKEND, "hashmap")));
    Found.nothing(
        Jobs.check(STATE_BACKEND, Jobs.unknown(STATE_BACKEND, "library call Conf.backend")));
  }

  @Test
  void allowsAStorageFromOutside() {
    Found.nothing(Jobs.check(CHECKPOINT_STORAGE, Jobs.argument(CHECKPOINT_STORAGE, "path", null)));
  }

  @Test
  void cannotDecideABackendOfAnUnknownClass() {
    Found.undecided(
        Jobs.check(with(Jobs.word(STATE_BACKEND, "acme.OwnBackend"))),
        "checkpoint storage is unset, unless state backend acme.OwnBackend brings one");
  }

  @Test
  void cannotDecideAnUnknownBackend() {
    Found.undecided(
        Jobs.check(with(Jobs.unknown(STATE_BACKEND, "library call Conf.backend"))),
        "state backend cannot be told because of library call Conf.backend");
  }

  @Test
  void cannotDecideOneBadOutcome() {
    Found.undecided(
        Jobs.check(
            CHECKPOINT_STORAGE,
            Jobs.either(CHECKPOINT_STORAGE, Text.of("obs://acme-state/a"), Absent.VALUE)),
        "checkpoint storage may be obs://acme-state/a or unset, depending on library call"
            + " Conf.isFull");
  }
}
