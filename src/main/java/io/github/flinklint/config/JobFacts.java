package io.github.flinklint.config;

import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Fact.Status;
import io.github.flinklint.diagnostic.Step;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts of a job as reports print them: what holds over all its scenarios, masked. */
public final class JobFacts {

  private JobFacts() {}

  /**
   * The facts of a job over all scenarios. Of a job that always runs in batch mode they are what it
   * sets, although nothing comes of it.
   */
  public static Map<FactName, Fact> of(JobConfiguration job) {
    Map<FactName, Fact> facts = new EnumMap<>(FactName.class);
    for (FactName fact : FactName.values()) {
      facts.put(fact, joined(fact, job.scenarios(), job.batch()));
    }
    return facts;
  }

  /** The facts of one scenario. */
  public static Map<FactName, Fact> of(Scenario scenario) {
    Map<FactName, Fact> facts = new EnumMap<>(FactName.class);
    for (FactName fact : FactName.values()) {
      facts.put(fact, joined(fact, List.of(scenario), false));
    }
    return facts;
  }

  private static Fact joined(FactName fact, List<Scenario> all, boolean batch) {
    List<Scenario> scenarios = relevant(fact, all, batch);
    Gathered gathered = new Gathered();
    for (Scenario scenario : scenarios) {
      if (fact == FactName.INTERVAL && scenario.batch() && !batch) {
        gathered.mayBeUnset = true;
      } else {
        gathered.add(scenario.get(fact));
      }
    }
    if (gathered.unknown != null) {
      return Fact.unknown(why(gathered.unknown.value()), gathered.unknown.trace().steps());
    }
    if (!gathered.open.isEmpty()) {
      return runtime(gathered, scenarios, fact);
    }
    List<String> outcomes = new ArrayList<>(gathered.constants);
    if (gathered.mayBeUnset) {
      outcomes.add("unset");
    }
    if (outcomes.size() > 1) {
      return Fact.either(outcomes, on(gathered, scenarios), gathered.steps);
    }
    if (gathered.mayBeUnset) {
      return Fact.unset();
    }
    String only = outcomes.get(0);
    return gathered.allDefault ? Fact.byDefault(only) : Fact.set(only, gathered.steps);
  }

  /**
   * Mode and retention describe the job whenever it takes checkpoints: a scenario that takes none
   * says nothing about them.
   */
  private static List<Scenario> relevant(FactName fact, List<Scenario> all, boolean batch) {
    if (fact != FactName.MODE && fact != FactName.RETENTION) {
      return all;
    }
    List<Scenario> speaking = new ArrayList<>();
    for (Scenario scenario : all) {
      if ((batch || !scenario.batch()) && !scenario.get(FactName.INTERVAL).isUnset()) {
        speaking.add(scenario);
      }
    }
    return speaking.isEmpty() ? all : speaking;
  }

  /** What the scenarios say, sorted by kind. */
  private static final class Gathered {
    final Set<String> constants = new LinkedHashSet<>();
    final List<AbstractValue> open = new ArrayList<>();
    final Set<String> conditions = new TreeSet<>();
    final List<Step> steps = new ArrayList<>();
    boolean mayBeUnset;
    boolean allDefault = true;
    @Nullable Setting unknown;

    void add(Setting setting) {
      if (setting.isUnknown()) {
        unknown = unknown == null ? setting : unknown;
        return;
      }
      allDefault &= setting.status() == Status.DEFAULT;
      conditions.addAll(Lattice.conditionsOf(setting.value()));
      for (AbstractValue outcome : setting.outcomes()) {
        if (outcome == Absent.VALUE) {
          mayBeUnset = true;
          continue;
        }
        if (outcome instanceof Input || (outcome instanceof Text text && !text.isConstant())) {
          open.add(outcome);
        } else {
          constants.add(display(outcome));
        }
        for (Step step : outcome.trace().steps()) {
          if (!steps.contains(step)) {
            steps.add(step);
          }
        }
      }
    }
  }

  private static String display(AbstractValue value) {
    return value.display();
  }

  private static String why(AbstractValue value) {
    for (AbstractValue alternative : Lattice.alternatives(value)) {
      if (alternative instanceof Unknown unknown) {
        return unknown.reason();
      }
      if (alternative instanceof Text text) {
        for (Text.Hole hole : text.holes()) {
          if (hole.value() instanceof Unknown unknown) {
            return unknown.reason();
          }
        }
      }
    }
    return "value of a kind that is not understood: " + value.display();
  }

  private static String on(Gathered gathered, List<Scenario> scenarios) {
    Set<String> deciding = new LinkedHashSet<>();
    for (Scenario scenario : scenarios) {
      deciding.addAll(scenario.deciding());
    }
    deciding.addAll(gathered.conditions);
    return String.join("; ", deciding);
  }

  private static Fact runtime(Gathered gathered, List<Scenario> scenarios, FactName fact) {
    Set<Source> sources = new TreeSet<>();
    AbstractValue first = gathered.open.get(0);
    boolean oneTemplate = true;
    for (AbstractValue open : gathered.open) {
      sources.addAll(sources(open));
      oneTemplate &= first.equals(open);
    }
    List<String> from = new ArrayList<>();
    for (Source source : sources) {
      from.add(source.describe());
    }
    String template = oneTemplate && first instanceof Text ? first.display() : null;
    boolean orUnset = gathered.mayBeUnset;
    return new Fact(
        Status.RUNTIME,
        template,
        others(gathered, scenarios, fact),
        null,
        String.join(" and ", from),
        whenAbsent(gathered, scenarios, fact),
        orUnset,
        null,
        template == null ? List.of() : parts((Text) first),
        gathered.steps);
  }

  /** The outcomes that are no open value, besides the default. */
  private static List<String> others(Gathered gathered, List<Scenario> scenarios, FactName fact) {
    String absent = whenAbsent(gathered, scenarios, fact);
    List<String> others = new ArrayList<>(gathered.constants);
    others.remove(absent);
    return others;
  }

  private static Set<Source> sources(AbstractValue value) {
    return value instanceof Input input ? Set.copyOf(input.sources()) : ((Text) value).sources();
  }

  /** The value where no input is given; null where there is none or it is unset. */
  private static @Nullable String whenAbsent(
      Gathered gathered, List<Scenario> scenarios, FactName fact) {
    for (Scenario scenario : scenarios) {
      if (scenario.inputsAbsent()) {
        Setting setting = scenario.get(fact);
        AbstractValue value =
            setting.status() == Status.RUNTIME ? setting.whenAbsent() : setting.value();
        return shown(value);
      }
    }
    if (gathered.open.size() > 1) {
      return null;
    }
    AbstractValue open = gathered.open.get(0);
    return shown(open instanceof Input input ? input.absent() : ((Text) open).whenAbsent());
  }

  private static @Nullable String shown(@Nullable AbstractValue value) {
    boolean isValue =
        (value instanceof Text text && text.isConstant())
            || (value instanceof Constant constant && !constant.isNull());
    return isValue && value != null ? value.display() : null;
  }

  private static List<Fact.TemplatePart> parts(Text text) {
    List<Fact.TemplatePart> parts = new ArrayList<>();
    for (Text.Part part : text.shownParts()) {
      parts.add(
          part instanceof Text.Chars chars
              ? new Fact.TemplatePart(chars.characters(), false)
              : new Fact.TemplatePart(((Text.Hole) part).name(), true));
    }
    return parts;
  }
}
