package io.github.flinklint.eval;

import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Lattice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the failure of a job, in an evaluation that assumes that it fails: how the
 * program ends on the ways that come from there. Which ways do is kept in the store, so that a
 * branch that does not fail is none of them.
 */
final class Failures {

  private static final String FAILED = "#failed";

  /** Names of methods outside of the sources that may well not come back. */
  private static final Pattern MAY_NOT_RETURN =
      Pattern.compile(
          "(?i).*(throw|propagat|exit|halt|fail|abort|kill|terminat|raise|panic|shutdown"
              + "|completeExceptionally|assert|checkState|checkArgument).*");

  /** Their ways out are known. */
  private static final Set<String> KNOWN = Set.of("java.lang.System", "java.lang.Runtime");

  private final Machine machine;
  private final Set<Evaluation.Ending> endings = new LinkedHashSet<>();
  private @Nullable SourceLocation caughtAt;
  private boolean begun;

  Failures(Machine machine) {
    this.machine = machine;
  }

  /** The job fails here. A second time means that the program tries again. */
  void begin() {
    notFollowed();
    begun = true;
    machine.write(marker(), FAILED, Machine.YES);
  }

  private int marker() {
    return machine.classObject("<failure of the job>", null);
  }

  private boolean isOnTheWay() {
    return begun && machine.peek(marker(), FAILED) != Absent.VALUE;
  }

  /** A handler takes the exception. */
  void caught(SourceLocation at) {
    if (caughtAt == null && isOnTheWay()) {
      caughtAt = at;
    }
  }

  /** The program ends here. */
  void ends(Evaluation.Ending ending) {
    if (isOnTheWay()) {
      endings.add(ending);
    }
  }

  /** The program ends here with an exit code. */
  void exits(AbstractValue code) {
    for (AbstractValue one : Lattice.alternatives(code)) {
      Object value = one instanceof Constant constant ? constant.value() : null;
      if (value instanceof Number number) {
        ends(
            number.longValue() == 0
                ? Evaluation.Ending.COMPLETES
                : Evaluation.Ending.EXITS_WITH_ERROR);
      } else {
        ends(Evaluation.Ending.UNDECIDED);
      }
    }
  }

  /** Code outside of the sources is called: by its name it may throw or exit. */
  void called(String type, String method) {
    if (isOnTheWay() && !KNOWN.contains(type) && MAY_NOT_RETURN.matcher(method).matches()) {
      endings.add(Evaluation.Ending.UNDECIDED);
    }
  }

  /** What happens from here on is not followed. */
  void notFollowed() {
    ends(Evaluation.Ending.UNDECIDED);
  }

  /** How the program ends where the job fails; empty where it is not assumed to. */
  List<Evaluation.Ending> endings() {
    return List.copyOf(endings);
  }

  /** The first handler that took the exception; null for none. */
  @Nullable SourceLocation caughtAt() {
    return caughtAt;
  }
}
