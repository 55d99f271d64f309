package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Setting;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule about one fact. It says what is wrong with one outcome; from that follows here what is
 * certain: a fact is wrong where each of its outcomes is, and the default of an outside input is
 * wrong on the condition that the input is not given.
 */
interface FactRule extends ScenarioRule {

  /** The fact. */
  FactName fact();

  /**
   * What is wrong with one outcome, whatever fills its holes; empty for nothing, or where it cannot
   * be told.
   */
  List<Violation> judge(AbstractValue outcome, Situation situation);

  /** Whether the rule has nothing to say where no checkpoints are taken. */
  default boolean needsCheckpoints() {
    return true;
  }

  @Override
  default List<Violation> judge(Situation situation) {
    if (isSettled(situation)) {
      return List.of();
    }
    List<Violation> all = new ArrayList<>();
    Setting setting = situation.get(fact());
    for (AbstractValue outcome : setting.outcomes()) {
      List<Violation> found = judge(outcome, situation);
      if (found.isEmpty()) {
        return byDefault(setting, situation);
      }
      all.addAll(found);
    }
    return all;
  }

  /** True where it does not matter what the code sets. */
  private boolean isSettled(Situation situation) {
    boolean isUnused = needsCheckpoints() && situation.isOff();
    boolean isPlatforms = fact().isPlatforms() && situation.isByPlatform();
    return isUnused || isPlatforms;
  }

  /** True where some outcomes are wrong and others are not, so that nothing is certain. */
  default boolean isUndecided(Situation situation) {
    if (isSettled(situation)) {
      return false;
    }
    List<AbstractValue> outcomes = situation.get(fact()).outcomes();
    int wrong = 0;
    for (AbstractValue outcome : outcomes) {
      wrong += judge(outcome, situation).isEmpty() ? 0 : 1;
    }
    return wrong > 0 && wrong < outcomes.size();
  }

  private List<Violation> byDefault(Setting setting, Situation situation) {
    AbstractValue value = setting.whenAbsent();
    if (value == null) {
      return List.of();
    }
    Set<Source> sources = new TreeSet<>(sourcesOf(setting.value()));
    while (value instanceof Input input) {
      sources.addAll(input.sources());
      value = input.absent();
    }
    if (value == null || situation.decidesAny(sources)) {
      return List.of();
    }
    String condition = notGiven(sources);
    List<Violation> all = new ArrayList<>();
    for (AbstractValue outcome : Lattice.alternatives(value)) {
      List<Violation> found = judge(outcome, situation);
      if (found.isEmpty()) {
        return List.of();
      }
      for (Violation violation : found) {
        all.add(violation.onlyIf(condition));
      }
    }
    return all;
  }

  private static Set<Source> sourcesOf(@Nullable AbstractValue value) {
    if (value instanceof Input input) {
      return new TreeSet<>(input.sources());
    }
    return value instanceof Text text ? text.sources() : Set.of();
  }

  /** {@code when argument n is not given}. */
  static String notGiven(Set<Source> sources) {
    List<String> names = new ArrayList<>();
    for (Source source : sources) {
      names.add(source.describe());
    }
    String all = String.join(" and ", names);
    return "when " + all + (sources.size() == 1 ? " is not given" : " are not given");
  }
}
