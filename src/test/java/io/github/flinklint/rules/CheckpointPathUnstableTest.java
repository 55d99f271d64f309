package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointPathUnstableTest {

  private static final String RULE = "checkpoint-path-unstable";
  private static final String EACH = ", so that each start of the job writes to another directory";
  private static final SourceLocation READ = new SourceLocation(Jobs.FILE, 33, 12, 33, 29);

  private static Input read(Source.Kind kind, String name) {
    Source source = new Source(kind, name);
    Trace trace = Trace.of(READ, source.describe() + " is read").then(Jobs.EXECUTE, "run = it");
    return Input.of(source, null).withTrace(trace);
  }

  private static Text below(AbstractValue piece) {
    return Jobs.literal(40, "obs://acme-state/flink/").plus(Text.hole(piece));
  }

  private static List<Finding> check(AbstractValue piece) {
    return Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(below(piece)));
  }

  @ParameterizedTest
  @CsvSource({
    "CLOCK, time, the time of the start",
    "RANDOM, UUID, a random UUID",
    "RANDOM, job id, a random job id",
    "HOST, name, the name of the machine",
    "ENVIRONMENT_VARIABLE, HOSTNAME, 'environment variable HOSTNAME, the name of the machine'"
  })
  void flagsWhatDiffersFromStartToStartWhereItIsMade(Source.Kind kind, String name, String words) {
    Found.one(
        check(read(kind, name)),
        RULE,
        Severity.ERROR,
        READ,
        "checkpoint path contains " + words + EACH);
  }

  @Test
  void flagsWhatIsComputedWithAnArgument() {
    Source clock = new Source(Source.Kind.CLOCK, "time");
    Source argument = new Source(Source.Kind.ARGUMENT, "format");
    Found.one(
        check(
            Input.computed("format(argument format, clock time)", List.of(argument, clock), null)),
        RULE,
        Severity.ERROR,
        Jobs.line(CHECKPOINT_STORAGE),
        "checkpoint path contains the time of the start" + EACH);
  }

  @Test
  void flagsAPathThoughCheckpointingIsOff() {
    var settings =
        Jobs.but(
            Jobs.nothing(), CHECKPOINT_STORAGE, Jobs.storage(below(read(Source.Kind.HOST, "id"))));
    assertEquals(
        List.of(RULE, "checkpointing-not-enabled"),
        Jobs.check(Jobs.always(settings)).stream().map(Finding::rule).sorted().toList());
  }

  @Test
  void warnsOfAnUnstableDefaultOfThePath() {
    Text path = below(read(Source.Kind.RANDOM, "UUID"));
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.argument(CHECKPOINT_STORAGE, "path", path)),
        RULE,
        Severity.WARNING,
        READ,
        "checkpoint path contains a random UUID" + EACH + " when argument path is not given");
  }

  @Test
  void warnsOfAnUnstableDefaultOfAPiece() {
    for (AbstractValue piece :
        List.of(
            read(Source.Kind.RANDOM, "UUID"),
            Text.of("run-").plus(Text.hole(read(Source.Kind.RANDOM, "UUID"))))) {
      Found.one(
          check(Jobs.input("run", piece)),
          RULE,
          Severity.WARNING,
          READ,
          "checkpoint path contains a random UUID" + EACH + " when argument run is not given");
    }
  }

  @Test
  void allowsAStablePath() {
    Found.nothing(check(Jobs.input("run", null)));
    Found.nothing(check(Jobs.input("run", Text.of("first"))));
    Found.nothing(check(read(Source.Kind.ENVIRONMENT_VARIABLE, "REGION")));
  }

  @Test
  void cannotDecideAPathFromOutside() {
    Found.nothing(Jobs.check(CHECKPOINT_STORAGE, Jobs.argument(CHECKPOINT_STORAGE, "path", null)));
  }

  @Test
  void cannotDecideOneUnstableOutcome() {
    Setting either =
        Jobs.either(
            CHECKPOINT_STORAGE,
            Text.of("obs://acme-state/a"),
            below(read(Source.Kind.CLOCK, "time")));
    Found.undecided(
        Jobs.check(CHECKPOINT_STORAGE, either),
        "checkpoint storage may be obs://acme-state/a or obs://acme-state/flink/${time}, depending"
            + " on library call Conf.isFull");
  }
}
