package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A checkpoint path that is another one at each start of the job. */
final class CheckpointPathUnstable implements FactRule {

  private static final String FIX =
      "write a fixed directory of this job's own, the same at each start, as in"
          + " obs://BUCKET/DIRECTORY";

  @Override
  public RuleDoc doc() {
    return RuleDoc.of(
        "checkpoint-path-unstable",
        Severity.ERROR,
        "The checkpoint path differs from one start of the job to the next.",
        "DLI looks for the last checkpoint under the console's Checkpoint Path, which is fixed. A"
            + " path with a time, a random number or the name of a host in it is another one at"
            + " each start, so that the job restarts with empty state.");
  }

  @Override
  public FactName fact() {
    return FactName.CHECKPOINT_STORAGE;
  }

  @Override
  public boolean needsCheckpoints() {
    return false;
  }

  @Override
  public List<Violation> judge(AbstractValue outcome, Situation situation) {
    Set<Violation> found = new LinkedHashSet<>();
    for (Input input : inputs(outcome)) {
      for (Source source : input.sources()) {
        if (source.isUnstable()) {
          found.add(
              situation.violation(
                  fact(),
                  outcome,
                  place(input, source),
                  Severity.ERROR,
                  "checkpoint path contains "
                      + named(source)
                      + ", so that each start of the job writes to another directory",
                  FIX));
        }
      }
    }
    return List.copyOf(found);
  }

  /** A piece of the path may be unstable by its default alone. */
  @Override
  public List<Violation> judge(Situation situation) {
    List<Violation> found = FactRule.super.judge(situation);
    Setting setting = situation.get(fact());
    if (!found.isEmpty() || setting.outcomes().size() != 1) {
      return found;
    }
    List<Violation> byDefault = new ArrayList<>();
    for (Input input : inputs(setting.value())) {
      if (input.absent() != null && !situation.decidesAny(input.sources())) {
        String condition = FactRule.notGiven(new TreeSet<>(input.sources()));
        for (Violation violation : certain(input.absent(), situation)) {
          byDefault.add(violation.onlyIf(condition));
        }
      }
    }
    return byDefault;
  }

  /** What is wrong with each of the alternatives; empty where one is stable. */
  private List<Violation> certain(AbstractValue value, Situation situation) {
    List<Violation> all = new ArrayList<>();
    for (AbstractValue alternative : Lattice.alternatives(value)) {
      List<Violation> found = judge(alternative, situation);
      if (found.isEmpty()) {
        return List.of();
      }
      all.addAll(found);
    }
    return all;
  }

  private static List<Input> inputs(AbstractValue path) {
    if (path instanceof Input input) {
      return List.of(input);
    }
    List<Input> inputs = new ArrayList<>();
    if (path instanceof Text text) {
      for (Text.Hole hole : text.holes()) {
        if (hole.value() instanceof Input input) {
          inputs.add(input);
        }
      }
    }
    return inputs;
  }

  /** Where the source was read; null where that is not known. */
  private static @Nullable SourceLocation place(Input input, Source source) {
    for (Step step : input.trace().steps()) {
      if (step.note().startsWith(source.describe())) {
        return step.location();
      }
    }
    return null;
  }

  private static String named(Source source) {
    return switch (source.kind()) {
      case CLOCK -> "the time of the start";
      case RANDOM -> "a random " + source.name();
      case HOST -> "the " + source.name() + " of the machine";
      default -> source.describe() + ", the name of the machine";
    };
  }
}
