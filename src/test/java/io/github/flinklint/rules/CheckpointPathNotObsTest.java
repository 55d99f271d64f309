package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;

import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.value.Text;
import org.junit.jupiter.api.Test;

class CheckpointPathNotObsTest {

  private static final String RULE = "checkpoint-path-not-obs";
  private static final String DISK =
      "checkpoint path is on the local disk of a container, which is gone after a restart, not in"
          + " OBS";

  @Test
  void flagsALocalPath() {
    Text path = Jobs.literal(40, "file:///").plus(Jobs.literal(41, "tmp/ckp"));
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path)),
        RULE,
        Severity.ERROR,
        Jobs.place(40, 0, 4),
        DISK);
  }

  @Test
  void flagsTheSettingWhereNoLiteralIsKnown() {
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage("bucket/a")),
        RULE,
        Severity.ERROR,
        Jobs.line(CHECKPOINT_STORAGE),
        "checkpoint path has no scheme, which Flink refuses");
  }

  @Test
  void flagsWhateverFillsTheHole() {
    Text path = Jobs.literal(40, "file:///tmp/").plus(Text.hole(Jobs.input("job", null)));
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path)),
        RULE,
        Severity.ERROR,
        Jobs.place(40, 0, 4),
        DISK);
  }

  @Test
  void warnsOfABadDefault() {
    var setting = Jobs.argument(CHECKPOINT_STORAGE, "path", Jobs.literal(40, "file:///tmp/a"));
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, setting),
        RULE,
        Severity.WARNING,
        Jobs.place(40, 0, 4),
        DISK + " when argument path is not given");
  }

  @Test
  void warnsOfABadDefaultOfAPiece() {
    Text path = Text.hole(Jobs.input("base", Jobs.literal(40, "file:///tmp"))).plus(Text.of("/a"));
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path)),
        RULE,
        Severity.WARNING,
        Jobs.place(40, 0, 4),
        DISK + " when argument base is not given");
  }

  @Test
  void allowsObs() {
    Found.nothing(Jobs.check(CHECKPOINT_STORAGE, Jobs.storage("obs://acme-state/flink/orders")));
  }

  @Test
  void allowsAPathFromOutside() {
    Found.nothing(Jobs.check(CHECKPOINT_STORAGE, Jobs.argument(CHECKPOINT_STORAGE, "path", null)));
    Text path = Text.hole(Jobs.input("base", Text.of("obs://acme-state"))).plus(Text.of("/a"));
    Found.nothing(Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path)));
  }

  @Test
  void cannotDecideOneBadOutcome() {
    Found.undecided(
        Jobs.check(
            CHECKPOINT_STORAGE,
            Jobs.either(
                CHECKPOINT_STORAGE, Text.of("obs://acme-state/a"), Text.of("file:///tmp/a"))),
        "checkpoint storage may be obs://acme-state/a or a wrong path ("
            + DISK
            + "), depending on library call Conf.isFull");
  }
}
