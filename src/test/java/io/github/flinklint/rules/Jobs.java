package io.github.flinklint.rules;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.FactName;
import io.github.flinklint.config.History;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.RocksDbLogs;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Setting;
import io.github.flinklint.config.StorageKey;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Fact.Status;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.SourceLocation;
import io.github.flinklint.diagnostic.Trace;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Origin;
import io.github.flinklint.value.Source;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Jobs as the analysis of their sources would give them. A job is right where a test does not say
 * otherwise; each fact is set on the line of {@link #line}.
 */
final class Jobs {

  static final String FILE = "src/main/java/acme/OrdersJob.java";
  static final String MAIN_CLASS = "acme.OrdersJob";
  static final SourceLocation ENTRY = new SourceLocation(FILE, 5, 22, 5, 26);
  static final SourceLocation EXECUTE = new SourceLocation(FILE, 90, 9, 90, 16);
  static final String WITH = "when argument full is given";
  static final String WITHOUT = "when argument full is not given";

  private Jobs() {}

  // ---- settings

  static SourceLocation line(FactName fact) {
    int line = 10 * (List.of(FactName.values()).indexOf(fact) + 1);
    return new SourceLocation(FILE, line, 5, line, 20);
  }

  private static Setting setting(FactName fact, Status status, AbstractValue value) {
    SourceLocation at = line(fact);
    return new Setting(status, value, at, Trace.of(at, fact.jsonName() + " set"));
  }

  static Setting interval(long ms) {
    return setting(FactName.INTERVAL, Status.SET, Constant.of(ms));
  }

  static Setting word(FactName fact, String word) {
    return setting(fact, Status.SET, Text.of(word));
  }

  static Setting storage(String path) {
    return setting(FactName.CHECKPOINT_STORAGE, Status.SET, Text.of(path));
  }

  static Setting storage(Text path) {
    return setting(
        FactName.CHECKPOINT_STORAGE, path.isConstant() ? Status.SET : Status.RUNTIME, path);
  }

  static Setting jobManager() {
    return setting(FactName.CHECKPOINT_STORAGE, Status.SET, Setting.JOB_MANAGER);
  }

  /** A fact that an argument of this name gives. */
  static Setting argument(FactName fact, String name, @Nullable AbstractValue absent) {
    return setting(fact, Status.RUNTIME, input(name, absent));
  }

  static Setting argumentOrUnset(FactName fact, String name) {
    return setting(
        fact, Status.RUNTIME, Lattice.join(input(name, null), Absent.VALUE, Set.of("file exists")));
  }

  static Setting either(FactName fact, AbstractValue... outcomes) {
    AbstractValue all = outcomes[0];
    for (AbstractValue outcome : outcomes) {
      all = Lattice.join(all, outcome, Set.of("library call Conf.isFull"));
    }
    return setting(fact, Status.EITHER, all);
  }

  static Setting unknown(FactName fact, String reason) {
    return setting(fact, Status.UNKNOWN, Unknown.because(reason, line(fact)));
  }

  static Input input(String name, @Nullable AbstractValue absent) {
    return Input.of(new Source(Source.Kind.ARGUMENT, name), absent);
  }

  /** A literal that begins in column 9 of a line. */
  static Text literal(int line, String characters) {
    SourceLocation quoted = new SourceLocation(FILE, line, 9, line, 11 + characters.length());
    return Text.of(characters, new Origin(quoted, characters));
  }

  static SourceLocation place(int line, int from, int to) {
    return new SourceLocation(FILE, line, 10 + from, line, 10 + to);
  }

  // ---- scenarios

  static Map<FactName, Setting> right() {
    Map<FactName, Setting> settings = new EnumMap<>(FactName.class);
    settings.put(FactName.INTERVAL, interval(300_000));
    settings.put(
        FactName.MODE, new Setting(Status.DEFAULT, Text.of("EXACTLY_ONCE"), null, Trace.EMPTY));
    settings.put(FactName.RETENTION, word(FactName.RETENTION, "RETAIN_ON_CANCELLATION"));
    settings.put(FactName.STATE_BACKEND, Setting.unset());
    settings.put(FactName.CHECKPOINT_STORAGE, storage("obs://acme-state/flink/orders"));
    return settings;
  }

  /** The right settings, but for one. */
  static Map<FactName, Setting> but(FactName fact, Setting setting) {
    return but(right(), fact, setting);
  }

  static Map<FactName, Setting> but(
      Map<FactName, Setting> settings, FactName fact, Setting setting) {
    Map<FactName, Setting> changed = new EnumMap<>(settings);
    changed.put(fact, setting);
    return changed;
  }

  /** A job that sets nothing. */
  static Map<FactName, Setting> nothing() {
    Map<FactName, Setting> settings = new EnumMap<>(FactName.class);
    for (FactName fact : FactName.values()) {
      settings.put(fact, Setting.unset());
    }
    return settings;
  }

  /** A scenario with what rules know besides its facts. */
  static Scenario with(
      Scenario s,
      @Nullable JobDefinition definition,
      boolean byPlatform,
      RocksDbLogs logs,
      List<StorageKey> keys) {
    return new Scenario(
        s.name(),
        s.deciding(),
        s.inputsAbsent(),
        s.onCluster(),
        s.batch(),
        s.settings(),
        s.executeAt(),
        definition,
        byPlatform,
        logs,
        s.history(),
        keys);
  }

  /** The same in batch mode. */
  static Scenario batch(Scenario s) {
    return new Scenario(
        s.name(),
        s.deciding(),
        s.inputsAbsent(),
        s.onCluster(),
        true,
        s.settings(),
        s.executeAt(),
        s.definition(),
        s.byPlatform(),
        s.rocksDbLogs(),
        s.history(),
        s.storageKeys());
  }

  static Scenario always(Map<FactName, Setting> settings) {
    return new Scenario("", List.of(), false, true, settings, EXECUTE);
  }

  /** A job that is right, and on whose way this happened. */
  static Scenario with(History history) {
    return always(right()).with(history);
  }

  static Scenario given(Map<FactName, Setting> settings) {
    return new Scenario(WITH, List.of("argument full"), false, true, settings, EXECUTE);
  }

  static Scenario notGiven(Map<FactName, Setting> settings) {
    return new Scenario(WITHOUT, List.of("argument full"), true, true, settings, EXECUTE);
  }

  static Scenario onlyLocal(Map<FactName, Setting> settings) {
    return new Scenario("when the run is local", List.of(), false, false, settings, EXECUTE);
  }

  // ---- jobs and findings

  static JobConfiguration job(Scenario... scenarios) {
    return job(new Version(1, 15), scenarios);
  }

  static JobConfiguration job(@Nullable Version version, Scenario... scenarios) {
    return new JobConfiguration(FILE, MAIN_CLASS, ENTRY, version, List.of(scenarios));
  }

  static List<Finding> check(RuleOptions options, JobConfiguration... jobs) {
    return Rules.check(new RuleInput(List.of(jobs), List.of(), List.of(), options));
  }

  static List<Finding> check(Scenario... scenarios) {
    return check(RuleOptions.DEFAULT, job(scenarios));
  }

  /** As {@link #check(FactName, Setting)}, with a version whose paths still named keys. */
  static List<Finding> checkOld(FactName fact, Setting setting) {
    return check(RuleOptions.DEFAULT, job(new Version(1, 12), always(but(fact, setting))));
  }

  /** The findings about a job that is right but for one fact. */
  static List<Finding> check(FactName fact, Setting setting) {
    return check(always(but(fact, setting)));
  }
}
