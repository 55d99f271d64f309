package io.github.flinklint.engine;

import io.github.flinklint.apimodel.Absence;
import io.github.flinklint.apimodel.Version;
import io.github.flinklint.cache.Decoder;
import io.github.flinklint.cache.ForeignDataException;
import io.github.flinklint.config.FactName;
import io.github.flinklint.config.History;
import io.github.flinklint.config.JobConfiguration;
import io.github.flinklint.config.RocksDbLogs;
import io.github.flinklint.config.Scenario;
import io.github.flinklint.config.Setting;
import io.github.flinklint.config.StorageKey;
import io.github.flinklint.definition.JobDefinition;
import io.github.flinklint.diagnostic.Accepted;
import io.github.flinklint.diagnostic.Fact;
import io.github.flinklint.diagnostic.Problem;
import io.github.flinklint.rules.Blind;
import io.github.flinklint.rules.MissingMain;
import io.github.flinklint.rules.RuleInput.Defined;
import io.github.flinklint.suppression.Directive;
import io.github.flinklint.suppression.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an {@link ExaminationWriter} wrote. */
final class ExaminationReader {

  private final Decoder in;
  private final ValueReader values;
  private final List<JobDefinition> definitions;

  /**
   * A reader.
   *
   * @param definitions those of the request
   */
  ExaminationReader(Decoder in, List<JobDefinition> definitions) {
    this.in = in;
    this.values = new ValueReader(in);
    this.definitions = definitions;
  }

  /**
   * Reads it.
   *
   * @throws ForeignDataException where it is none
   */
  Examination read() {
    Examination examined =
        new Examination(
            in.text(),
            jobs(),
            allDefined(),
            blinds(),
            suppressions(),
            Set.copyOf(in.texts()),
            problems(),
            values.places(),
            Set.of(),
            in.integer());
    if (!in.isAtEnd()) {
      throw new ForeignDataException("goes on");
    }
    return examined;
  }

  private List<JobConfiguration> jobs() {
    List<JobConfiguration> all = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      all.add(job());
    }
    return all;
  }

  private JobConfiguration job() {
    return new JobConfiguration(in.text(), in.text(), values.place(), version(), scenarios());
  }

  private @Nullable Version version() {
    return in.truth() ? new Version(in.integer(), in.integer()) : null;
  }

  private List<Scenario> scenarios() {
    List<Scenario> all = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      all.add(scenario());
    }
    return all;
  }

  private Scenario scenario() {
    return new Scenario(
        in.text(),
        in.texts(),
        in.truth(),
        in.truth(),
        in.truth(),
        settings(),
        values.place(),
        in.truth() ? definition() : null,
        in.truth(),
        logs(),
        history(),
        storageKeys());
  }

  private Map<FactName, Setting> settings() {
    Map<FactName, Setting> settings = new EnumMap<>(FactName.class);
    int count = in.index(FactName.values().length);
    for (int i = 0; i < count; i++) {
      settings.put(in.one(FactName.values()), setting());
    }
    return settings;
  }

  private Setting setting() {
    return new Setting(
        in.one(Fact.Status.values()), values.value(), values.placeOrNull(), values.trace());
  }

  private JobDefinition definition() {
    return definitions.get(in.index(definitions.size() - 1));
  }

  private RocksDbLogs logs() {
    return new RocksDbLogs(
        in.truth() ? in.truth() : null, in.truth(), values.placeOrNull(), values.trace());
  }

  private History history() {
    List<History.Ineffective> ineffective = allIneffective();
    List<History.Swallowed> swallowed = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      swallowed.add(new History.Swallowed(values.place(), values.placeOrNull()));
    }
    List<History.Missing> missing = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      missing.add(new History.Missing(values.place(), absence()));
    }
    return new History(ineffective, swallowed, missing);
  }

  private List<History.Ineffective> allIneffective() {
    List<History.Ineffective> all = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      all.add(ineffective());
    }
    return all;
  }

  private History.Ineffective ineffective() {
    return new History.Ineffective(
        values.place(),
        in.one(History.Why.values()),
        in.text(),
        in.text(),
        values.placeOrNull(),
        in.text(),
        values.steps());
  }

  private Absence absence() {
    String member = in.text();
    Version version = version();
    if (version == null) {
      throw new ForeignDataException("no version");
    }
    return new Absence(member, version, version(), version(), in.textOrNull());
  }

  private List<StorageKey> storageKeys() {
    List<StorageKey> all = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      all.add(storageKey());
    }
    return all;
  }

  private StorageKey storageKey() {
    return new StorageKey(in.text(), in.text(), values.value(), values.place());
  }

  private List<Defined> allDefined() {
    List<Defined> all = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      all.add(defined());
    }
    return all;
  }

  private Defined defined() {
    return new Defined(definition(), in.textOrNull(), in.truth() ? missing() : null, version());
  }

  private MissingMain missing() {
    return new MissingMain(definition(), in.truth(), in.texts());
  }

  private List<Blind> blinds() {
    List<Blind> all = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      all.add(blind());
    }
    return all;
  }

  private Blind blind() {
    return new Blind(values.place(), in.text(), in.textOrNull(), in.truth());
  }

  private List<Suppression> suppressions() {
    List<Suppression> all = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      all.add(suppression());
    }
    return all;
  }

  private Suppression suppression() {
    Directive directive =
        new Directive(
            in.texts(),
            in.truth() ? LocalDate.ofEpochDay(in.number()) : null,
            in.textOrNull(),
            in.textOrNull());
    return new Suppression(directive, in.one(Accepted.By.values()), values.place(), values.place());
  }

  private List<Problem> problems() {
    List<Problem> all = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      all.add(problem());
    }
    return all;
  }

  private Problem problem() {
    return new Problem(in.one(Problem.Kind.values()), values.place(), in.text());
  }
}
