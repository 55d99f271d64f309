package io.github.flinklint.eval;

import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Test;
import io.github.flinklint.value.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario takes for granted of the outside: tests and how they come out. Fixed before an
 * evaluation begins, so that every read of an input sees the same world. Immutable.
 */
public final class Assumptions {

  /** Nothing is taken for granted. */
  public static final Assumptions NONE = new Assumptions(Map.of(), false);

  private record Decision(Test test, boolean holds) {}

  private final Map<String, Decision> decisions;

  private final boolean jobsFail;

  private Assumptions(Map<String, Decision> decisions, boolean jobsFail) {
    this.decisions = decisions;
    this.jobsFail = jobsFail;
  }

  /** These assumptions, and that each job fails whose failure the program may catch. */
  public Assumptions failing() {
    return new Assumptions(decisions, true);
  }

  boolean doJobsFail() {
    return jobsFail;
  }

  /** These assumptions and one more. */
  public Assumptions with(Test test, boolean holds) {
    Map<String, Decision> more = new LinkedHashMap<>(decisions);
    more.put(test.key(), new Decision(test.negated() ? test.negate() : test, holds));
    return new Assumptions(more, jobsFail);
  }

  /**
   * How the predicate of the test comes out, its negation applied; null where nothing is assumed of
   * it.
   */
  @Nullable Boolean outcome(Test test) {
    Decision decision = decisions.get(test.key());
    return decision == null ? null : decision.holds != test.negated();
  }

  /** True where every decision is the one that holds when no input is given. */
  public boolean areInputsAbsent() {
    for (Decision decision : decisions.values()) {
      Boolean absent = decision.test.whenAbsent();
      if (absent == null || absent != decision.holds) {
        return false;
      }
    }
    return true;
  }

  /** False where a decision cannot come out so on the cluster. */
  public boolean areOnCluster() {
    for (Decision decision : decisions.values()) {
      Boolean absent = decision.test.whenAbsent();
      if (decision.test.isPlatform() && absent != null && absent != decision.holds) {
        return false;
      }
    }
    return true;
  }

  /** How the predicates come out, by their keys. */
  Map<String, Boolean> outcomes() {
    Map<String, Boolean> outcomes = new LinkedHashMap<>();
    for (Map.Entry<String, Decision> decision : decisions.entrySet()) {
      outcomes.put(decision.getKey(), decision.getValue().holds());
    }
    return outcomes;
  }

  /** True where nothing is assumed. */
  public boolean isEmpty() {
    return decisions.isEmpty();
  }

  /**
   * The assumptions in words: {@code when argument a is given and argument b is not 'x'}; empty for
   * none.
   */
  public String describe() {
    StringBuilder words = new StringBuilder();
    for (Decision decision : decisions.values()) {
      words.append(words.isEmpty() ? "when " : " and ").append(describe(decision));
    }
    return words.toString();
  }

  /** The inputs that something is assumed of, in words. */
  public List<String> inputs() {
    Set<String> inputs = new LinkedHashSet<>();
    for (Decision decision : decisions.values()) {
      for (Source source : decision.test.sources()) {
        inputs.add(source.describe());
      }
    }
    return List.copyOf(inputs);
  }

  private static String describe(Decision decision) {
    String key = decision.test.key();
    if (decision.holds) {
      return key;
    }
    return switch (decision.test.relation()) {
      case PRESENT -> key.replaceFirst(" is given$", " is not given");
      case EQUALS -> key.replaceFirst(" is ", " is not ");
      case OTHER -> "not (" + key + ")";
    };
  }

  /** An outside value as this scenario sees it. */
  AbstractValue read(Source source, @Nullable AbstractValue absent) {
    AbstractValue given = absent;
    for (Decision decision : decisions.values()) {
      Test test = decision.test;
      if (!test.sources().contains(source) || test.sources().size() != 1) {
        continue;
      }
      if (test.relation() == Test.Relation.PRESENT) {
        if (!decision.holds && absent != null) {
          return absent;
        }
        given = decision.holds ? null : given;
      } else if (test.relation() == Test.Relation.EQUALS && test.operand() != null) {
        if (decision.holds) {
          AbstractValue bound = convert(test.operand(), absent);
          return bound == null ? Input.of(source, null) : bound;
        }
        // Had it been absent, it would have been equal: so it is given.
        given = test.operand().equals(given) ? null : given;
      }
    }
    return Input.of(source, given);
  }

  /** The bound value in the type in which it is read now; null where that cannot be told. */
  private static @Nullable AbstractValue convert(
      AbstractValue bound, @Nullable AbstractValue absent) {
    if (absent == null || absent.equals(bound)) {
      return bound;
    }
    boolean wantsText = absent instanceof Text || (absent instanceof Constant c && c.isNull());
    if (wantsText == bound instanceof Text) {
      return bound;
    }
    if (wantsText) {
      return Text.of(bound.display());
    }
    String text = ((Text) bound).characters();
    if (text != null && absent instanceof Constant c && c.value() instanceof Boolean) {
      return Constant.of(Boolean.parseBoolean(text));
    }
    return null;
  }

  /** Whether an outside value is given, as far as this scenario tells. */
  @Nullable Boolean isGiven(Source source) {
    Boolean assumed = outcome(Test.present(source));
    if (assumed != null) {
      return assumed;
    }
    for (Decision decision : decisions.values()) {
      Test test = decision.test;
      boolean sameInput = test.sources().size() == 1 && test.sources().contains(source);
      if (sameInput && test.relation() == Test.Relation.EQUALS && test.whenAbsent() != null) {
        if (test.whenAbsent() != decision.holds) {
          return true;
        }
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return jobsFail ? describe() + " when jobs fail" : describe();
  }
}
