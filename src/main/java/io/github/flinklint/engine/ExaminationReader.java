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
            in.all(this::job),
            in.all(this::defined),
            in.all(this::blind),
            in.all(this::suppression),
            Set.copyOf(in.all(in::text)),
            in.all(this::problem),
            in.all(values::place),
            Set.of(),
            in.integer());
    if (!in.isAtEnd()) {
      throw new ForeignDataException("goes on");
    }
    return examined;
  }

  private JobConfiguration job() {
    return new JobConfiguration(
        in.text(), in.text(), values.place(), version(), in.all(this::scenario));
  }

  private @Nullable Version version() {
    return in.orNull(() -> new Version(in.integer(), in.integer()));
  }

  private Scenario scenario() {
    return new Scenario(
        in.text(),
        in.all(in::text),
        in.truth(),
        in.truth(),
        in.truth(),
        settings(),
        values.place(),
        in.orNull(this::definition),
        in.truth(),
        logs(),
        history(),
        in.all(this::storageKey));
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
    return new RocksDbLogs(in.orNull(in::truth), in.truth(), values.placeOrNull(), values.trace());
  }

  private History history() {
    return new History(
        in.all(this::ineffective),
        in.all(() -> new History.Swallowed(values.place(), values.placeOrNull())),
        in.all(() -> new History.Missing(values.place(), absence())));
  }

  private History.Ineffective ineffective() {
    return new History.Ineffective(
        values.place(),
        in.one(History.Why.values()),
        in.text(),
        in.text(),
        values.placeOrNull(),
        in.text(),
        in.all(values::step));
  }

  private Absence absence() {
    String member = in.text();
    Version version = version();
    if (version == null) {
      throw new ForeignDataException("no version");
    }
    return new Absence(member, version, version(), version(), in.textOrNull());
  }

  private StorageKey storageKey() {
    return new StorageKey(in.text(), in.text(), values.value(), values.place());
  }

  private Defined defined() {
    return new Defined(definition(), in.textOrNull(), in.orNull(this::missing), version());
  }

  private MissingMain missing() {
    return new MissingMain(definition(), in.truth(), in.all(in::text));
  }

  private Blind blind() {
    return new Blind(values.place(), in.text(), in.textOrNull(), in.truth());
  }

  private Suppression suppression() {
    Directive directive =
        new Directive(
            in.all(in::text),
            in.orNull(() -> LocalDate.ofEpochDay(in.number())),
            in.textOrNull(),
            in.textOrNull());
    return new Suppression(directive, in.one(Accepted.By.values()), values.place(), values.place());
  }

  private Problem problem() {
    return new Problem(in.one(Problem.Kind.values()), values.place(), in.text());
  }
}
