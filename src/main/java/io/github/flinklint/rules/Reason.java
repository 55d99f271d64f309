package io.github.flinklint.rules;

import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.platform.CheckpointPath;
import io.github.flinklint.platform.Malformation;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why something about a job cannot be told.
 *
 * @param text what cannot be told, and why
 * @param at where
 * @param trace how it came about, oldest step first
 */
record Reason(String text, SourceLocation at, List<Step> trace) {

  private static final Map<FactName, String> LABELS =
      Map.of(
          FactName.INTERVAL, "checkpoint interval",
          FactName.MODE, "checkpoint mode",
          FactName.RETENTION, "checkpoint retention",
          FactName.STATE_BACKEND, "state backend",
          FactName.CHECKPOINT_STORAGE, "checkpoint storage");

  /** Copies the trace. */
  Reason {
    trace = List.copyOf(trace);
  }

  /**
   * The reasons in one scenario: facts that are unknown, and facts that some outcomes of would be
   * wrong.
   */
  static List<Reason> in(Situation situation, List<FactRule> rules) {
    if (situation.isOff()) {
      return List.of();
    }
    List<Reason> reasons = new ArrayList<>(unknown(situation));
    Set<FactName> undecided = new LinkedHashSet<>();
    for (FactRule rule : rules) {
      if (rule.isUndecided(situation)) {
        undecided.add(rule.fact());
      }
    }
    for (FactName fact : undecided) {
      Setting setting = situation.get(fact);
      String on = String.join(", ", Lattice.conditionsOf(setting.value()));
      String may =
          setting.isUnset()
              ? " is unset, unless state backend "
                  + situation.get(FactName.STATE_BACKEND).value().display()
                  + " brings one"
              : " may be " + shown(setting.outcomes());
      String text = label(fact) + may + (on.isEmpty() ? "" : ", depending on " + on);
      reasons.add(new Reason(text, situation.placeOf(fact), setting.trace().steps()));
    }
    return reasons;
  }

  private static String shown(List<AbstractValue> outcomes) {
    List<String> shown = new ArrayList<>();
    for (AbstractValue outcome : outcomes) {
      shown.add(shown(outcome));
    }
    return String.join(" or ", shown);
  }

  /**
   * An outcome for a message. A path that is wrong is not repeated, since its keys cannot be masked
   * for certain.
   */
  private static String shown(AbstractValue outcome) {
    if (outcome instanceof Text text) {
      List<Malformation> wrong = CheckpointPath.of(text).malformations();
      boolean isWord = text.template().indexOf(':') < 0;
      return isWord || wrong.isEmpty()
          ? text.display()
          : "a wrong path (" + wrong.get(0).message() + ")";
    }
    return outcome instanceof Input input ? input.describe() : outcome.display();
  }

  /** One reason for each cause, naming the facts that share it. */
  private static List<Reason> unknown(Situation situation) {
    Map<String, List<FactName>> causes = new LinkedHashMap<>();
    Map<String, Unknown> unknowns = new LinkedHashMap<>();
    for (FactName fact : FactName.values()) {
      Unknown unknown = matters(fact, situation) ? unknownIn(situation.get(fact)) : null;
      if (unknown != null) {
        List<FactName> sharing = causes.getOrDefault(unknown.reason(), new ArrayList<>());
        sharing.add(fact);
        causes.put(unknown.reason(), sharing);
        unknowns.putIfAbsent(unknown.reason(), unknown);
      }
    }
    List<Reason> reasons = new ArrayList<>();
    for (Map.Entry<String, List<FactName>> cause : causes.entrySet()) {
      List<FactName> facts = cause.getValue();
      Unknown unknown = Objects.requireNonNull(unknowns.get(cause.getKey()));
      Step last = unknown.trace().last();
      SourceLocation at = last == null ? situation.placeOf(facts.get(0)) : last.location();
      String text = labels(facts) + " cannot be told because of " + cause.getKey();
      reasons.add(new Reason(text, at, unknown.trace().steps()));
    }
    return reasons;
  }

  private static String labels(List<FactName> facts) {
    List<String> labels = new ArrayList<>();
    for (FactName fact : facts) {
      labels.add(label(fact));
    }
    return String.join(" and ", labels);
  }

  /**
   * The backend by itself is right whatever it is; it matters only where it might bring the
   * storage.
   */
  private static boolean matters(FactName fact, Situation situation) {
    if (fact.isPlatforms() && situation.isByPlatform()) {
      return false;
    }
    return fact != FactName.STATE_BACKEND
        || situation.get(FactName.CHECKPOINT_STORAGE).outcomes().contains(Absent.VALUE);
  }

  /**
   * What is not known of a setting: all of it, or of a path the piece that decides where it leads.
   */
  private static @Nullable Unknown unknownIn(Setting setting) {
    for (AbstractValue outcome : setting.outcomes()) {
      if (outcome instanceof Unknown unknown) {
        return unknown;
      }
      if (outcome instanceof Text text
          && (setting.isUnknown() || CheckpointPath.of(text).isOpen())) {
        for (Text.Hole hole : text.holes()) {
          if (hole.value() instanceof Unknown unknown) {
            return unknown;
          }
        }
      }
    }
    return setting.isUnknown() ? Unknown.because("something that was not understood") : null;
  }

  private static String label(FactName fact) {
    return Objects.requireNonNull(LABELS.get(fact));
  }

  // What a record makes by itself is linked at its first use, which a short run pays for.

  @Override
  public boolean equals(Object other) {
    return other instanceof Reason that
        && text.equals(that.text)
        && at.equals(that.at)
        && trace.equals(that.trace);
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 31 + at.hashCode();
  }
}
